using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Labs;
using Vastus.Core.Profile;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Tests.Labs;

/// <summary>Blood results from a few words.</summary>
internal static class Results
{
    public static readonly Core.Profile.Profile Nobody = new() { Zone = DateTimeZone.Utc };

    public static readonly Core.Profile.Profile Woman = Nobody with { Sex = Sex.Female };

    public static readonly Core.Profile.Profile Man = Nobody with { Sex = Sex.Male };

    /// <param name="text">Such as <c>potassium 4.2 mmol/L</c> or <c>ck &lt;20 U/L</c>.</param>
    /// <param name="detail">Such as <c>low=3.6;high=5</c>.</param>
    public static Entry Of(string text, string? detail = null, int day = 1)
    {
        var (name, value, unit) = (text.Split(' ', 3)[0], text.Split(' ', 3)[1], text.Split(' ', 3)[2]);
        var number = value.TrimStart('<', '>', '=');
        var details = Details.Parse(detail ?? "") ?? Details.None;
        return new(
            Guid.NewGuid(), new LocalDateTime(2026, 5, day, 9, 0).WithOffset(Offset.Zero),
            new Lab(name, Number.Parse(number)!.Value, unit) { Details = value == number ? details : details.With("comparator", value[..^number.Length]) });
    }

    public static LabResult Read(string text, Core.Profile.Profile? person = null, string? detail = null) =>
        LabResults.Of([Of(text, detail)], person ?? Woman).All[0];

    /// <param name="yes">Findings and classes of medicines, parted by blanks.</param>
    public static Facts Facts(string yes) => new(yes.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(id => id, _ => true), new Dictionary<string, decimal>());
}
