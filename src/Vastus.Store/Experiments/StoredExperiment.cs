using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Triggers.Experiments;

namespace Vastus.Store.Experiments;

/// <summary>An experiment as a row of the table <c>experiment</c>.</summary>
internal sealed record StoredExperiment
{
    public const string Columns =
        "place, change_id AS ChangeId, title, name, with_change AS WithChange, as_usual AS AsUsual, period_days AS PeriodDays, " +
        "washout_days AS WashoutDays, day_begins AS DayBegins, blocks, first_day AS FirstDay, seed, decided_ms AS DecidedMs, stopped_ms AS StoppedMs";

    public required long Place { get; init; }
    public required string ChangeId { get; init; }
    public required string Title { get; init; }
    public required string Name { get; init; }
    public required string WithChange { get; init; }
    public required string AsUsual { get; init; }
    public required long PeriodDays { get; init; }
    public required long WashoutDays { get; init; }
    public required long DayBegins { get; init; }
    public required long Blocks { get; init; }
    public required string FirstDay { get; init; }
    public required string Seed { get; init; }
    public required long DecidedMs { get; init; }
    public long? StoppedMs { get; init; }

    public Experiment ToExperiment() => new(
        (int)Place,
        new(ChangeId, new(Title, Name, WithChange, AsUsual), new((int)PeriodDays, (int)WashoutDays, (int)DayBegins), (int)Blocks,
            LocalDatePattern.Iso.Parse(FirstDay).Value, ulong.Parse(Seed, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        Instant.FromUnixTimeMilliseconds(DecidedMs), StoppedMs is { } ms ? Instant.FromUnixTimeMilliseconds(ms) : null);
}
