using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Medicines;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Web.Triggers;

/// <summary>The last settled look at a diary, and how completely the diary is logged by now.</summary>
/// <param name="Rows">One for each exposure that is shown, in the order of the study.</param>
public sealed record TriggersModel(LastLook Look, IReadOnlyList<TriggerRow> Rows)
{
    public Study Study => Look.Study;

    /// <summary>Null: the first look is still to come.</summary>
    public SettledLook? Settled => Look.Settled;

    public IReadOnlyList<MedicineFinding> Medicines => Look.Medicines;

    public int Cases => Study.Periods.CaseCount;

    public bool IsEmpty => Study.Periods.Timeline is null;

    /// <summary>Null: no look yet.</summary>
    public string? SettledOn => Settled is { } look ? Day(look.At) : null;

    /// <summary>From which day on an entry brings the next answer. Null: the diary is empty.</summary>
    public string? NextOn => Study.Periods.Timeline is { } timeline ? Day((Settled?.At ?? timeline.First) + LookSchedule.FourWeekly.Apart) : null;

    /// <summary>From which day on an entry brings the next answer about an exposure. Null: the diary is empty.</summary>
    public string? NextAbout(ExposureRule rule) => rule.Since is { } since && Study.Periods.Timeline is { } timeline && since > timeline.Last
        ? Day(LookSchedule.FourWeekly.After(timeline, since))
        : NextOn;

    /// <summary>More than half of the days have no check-in, whatever it is asked for.</summary>
    public bool HasFewCheckIns =>
        !IsEmpty && Rows.Where(row => row.Rule.KnownBy is KnownBy.CheckIn).All(row => row.DaysKnown * 2 < row.Days);

    /// <summary>The page in one sentence.</summary>
    public string Answer => this switch
    {
        { IsEmpty: true } => "Your diary is empty, so there is nothing to compare yet.",
        { Study.Periods.Onsets: 0 } => "There is no spasm in your diary, so there is nothing to look for.",
        { Settled: null } => $"It is too early for an answer: the first one comes with your first entry from {NextOn} on.",
        _ when In(TriggerGroup.Found) is not [] and var found => string.Join(' ', found.GroupBy(row => row.Lead)
            .Select(same => $"{same.Key} {string.Join(" and ", same.Select(row => $"after {row.Rule.Name}"))}.")),
        _ when Rows.All(row => row is { IsUnjudged: true, Shortfall.Shortage: Shortage.Spasms }) =>
            $"{Plural.Of(Cases, "spasm")} after a quiet day {(Cases is 1 ? "is" : "are")} too few to show what comes before.",
        { HasFewCheckIns: true } => "Nothing can be told yet: most of your ordinary days are not logged, so there is little to compare your spasms with.",
        _ when Rows.All(row => row.IsUnjudged) => "There is not enough in your diary yet to tell what comes before your spasms.",
        _ => "Nothing stands out so far as coming before your spasms more often, or less often, than at other times.",
    };

    /// <param name="entries">In any order.</param>
    /// <param name="own">The person's own questions. Those that were taken off are judged with the others, and get no row.</param>
    /// <param name="rest">The person's days of rest.</param>
    public static TriggersModel Of(IReadOnlyList<Entry> entries, IReadOnlyList<OwnExposure> own, RestDays rest)
    {
        var look = LastLook.Of(entries, own, rest);
        var hidden = own.Where(question => question.Removed is not null).Select(question => question.Rule.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            look,
            [.. look.Study.Exposures.Select((exposure, i) => new TriggerRow(
                i + 1, exposure.Rule, look.Of(i), look.Settled?.Standings[i], Shortfall.Of(look.Study, i, Instant.MaxValue), exposure.DaysKnown, exposure.Days))
                .Where(row => !hidden.Contains(row.Rule.Id))]);
    }

    public IReadOnlyList<TriggerRow> In(TriggerGroup group) => [.. Rows.Where(row => row.Group == group)];

    private string Day(Instant at) => Study.Periods.Timeline!.DateAt(at) is var day ? $"{DateWords.InYear(day)} {day.Year}" : "";
}
