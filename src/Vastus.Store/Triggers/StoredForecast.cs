using NodaTime;
using NodaTime.Text;
using Vastus.Core.Triggers.Forecasts;

namespace Vastus.Store.Triggers;

/// <summary>A forecast as a row of the table <c>forecast</c>.</summary>
internal sealed record StoredForecast
{
    public const string Columns =
        "day, issued_ms AS IssuedMs, average, risk, is_adjusted AS IsAdjusted, switched_off AS SwitchedOff, record_days AS Days, " +
        "record_expected AS Expected, record_came AS Came, record_adjusted AS Adjusted, record_skill AS Skill";

    public required string Day { get; init; }
    public required long IssuedMs { get; init; }
    public required double Average { get; init; }
    public required double Risk { get; init; }
    public required long IsAdjusted { get; init; }
    public required long SwitchedOff { get; init; }
    public required long Days { get; init; }
    public required double Expected { get; init; }
    public required long Came { get; init; }
    public required long Adjusted { get; init; }
    public double? Skill { get; init; }

    public IssuedForecast ToIssued() => new(
        LocalDatePattern.Iso.Parse(Day).Value, Instant.FromUnixTimeMilliseconds(IssuedMs), Average, Risk, IsAdjusted is 1, SwitchedOff is 1,
        new((int)Days, Expected, (int)Came, (int)Adjusted, Skill));
}
