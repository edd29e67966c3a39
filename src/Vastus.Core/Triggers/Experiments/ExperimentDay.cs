using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>One day of an experiment, so far as it is known.</summary>
/// <param name="Date">As the calendar shows it.</param>
/// <param name="WithChange">As drawn.</param>
/// <param name="Done">Whether the change was done.</param>
/// <param name="IsWritten">Whether anything was written that is no part of a spasm or of the experiment.</param>
public sealed record ExperimentDay(LocalDate Date, bool WithChange, DayDone Done, bool IsWritten)
{
    private const string DoneWord = "done";
    private const string NotDoneWord = "not done";

    /// <summary>Whether what was done is what was drawn. Null: it is not said.</summary>
    public bool? IsKept => Done is DayDone.NotSaid ? null : (Done is DayDone.Done) == WithChange;

    /// <summary>The days from the first to a last one, both inclusive.</summary>
    /// <param name="plan">Of the experiment.</param>
    /// <param name="entries">Of these days, in any order, with the contents of food beside them.</param>
    /// <param name="readOff">How the diary tells by itself. Null: it does not.</param>
    /// <param name="last">None after it; one before the experiment: none at all.</param>
    public static IReadOnlyList<ExperimentDay> Of(ExperimentPlan plan, IEnumerable<Entry> entries, ReadOff? readOff, LocalDate last)
    {
        var byDay = entries.ToLookup(entry => entry.Day);
        var count = Math.Clamp(Period.DaysBetween(plan.First, last) + 1, 0, plan.Days);
        return
        [
            .. Enumerable.Range(0, count).Select(i => plan.First.PlusDays(i)).Select(day => new ExperimentDay(
                day, plan.PeriodOn(day)!.WithChange, DoneOn(plan, [.. byDay[day]], readOff),
                byDay[day].Any(entry => entry.What is not (Spasm or ReliefTried) && !IsTick(entry, plan)))),
        ];
    }

    /// <summary>What a person ticks, as an entry of the diary.</summary>
    public static Happening Tick(ExperimentPlan plan, bool done) => new Custom(plan.Words.Title) { Level = done ? DoneWord : NotDoneWord };

    /// <summary>What the last tick of a day says, or else what its entries tell.</summary>
    private static DayDone DoneOn(ExperimentPlan plan, IReadOnlyList<Entry> entries, ReadOff? readOff) =>
        entries.Where(entry => IsTick(entry, plan)).MaxBy(entry => (entry.Recorded ?? entry.At).ToInstant()) is { What: Custom { Level: var said } }
            ? said is DoneWord ? DayDone.Done : DayDone.NotDone
            : readOff is null ? DayDone.NotSaid : ReadFrom(entries, readOff);

    private static DayDone ReadFrom(IReadOnlyList<Entry> entries, ReadOff readOff)
    {
        if (entries.Any(entry => readOff.Kinds.Contains(entry.What.Kind) && entry.At.Hour >= readOff.FromHour
            && (readOff.Least is not { } least || EntryRow.Of(entry).Amount is not { } amount || Number.Parse(amount) >= least)))
            return readOff.Means;
        var covered = entries.Select(entry => entry.What).OfType<CheckIn>().SelectMany(checkIn => checkIn.Covers).ToHashSet();
        return !readOff.Kinds.All(covered.Contains) ? DayDone.NotSaid : readOff.Means is DayDone.Done ? DayDone.NotDone : DayDone.Done;
    }

    private static bool IsTick(Entry entry, ExperimentPlan plan) =>
        entry.What is Custom { Level: DoneWord or NotDoneWord } custom && custom.Name == plan.Words.Title;
}
