using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Medicines.Curves;

/// <summary>How many spasms came each week of the last year, and when medicines were started, changed and stopped.</summary>
/// <param name="Weeks">Oldest first; the last one ends today. Empty: nothing is logged in this time.</param>
/// <param name="Marks">Within the weeks, oldest first.</param>
public sealed record MedicineCurve(IReadOnlyList<CurveWeek> Weeks, IReadOnlyList<MedicineMark> Marks)
{
    public const int WeeksMost = 52;

    public LocalDate First => Weeks[0].First;

    public LocalDate Last => Weeks[^1].Last;

    public int UnknownWeeks => Weeks.Count(week => !week.IsKnown);

    /// <summary>Of the known weeks and of those that hold at least so many; 0 if there is none.</summary>
    public int Most => Weeks.Count is 0 ? 0 : Weeks.Max(week => week.Spasms);

    /// <summary>The figure in words.</summary>
    public string Sentence
    {
        get
        {
            if (Weeks is [])
                return "Nothing is logged in the last year.";
            List<CurveWeek> known = [.. Weeks.Where(week => week.IsKnown)];
            return $"Spasms a week from {Day(First)} to {Day(Last)}. {Counts(known)}"
                + (UnknownWeeks is 0 ? "" : $" {Plural.Of(UnknownWeeks, "week")} {(UnknownWeeks is 1 ? "is" : "are")} not known.");
        }
    }

    /// <param name="entries">In any order.</param>
    /// <param name="today">The last day.</param>
    /// <param name="only">Marks of the medicine of this name alone. Null: of all.</param>
    public static MedicineCurve Of(IReadOnlyList<Entry> entries, LocalDate today, string? only = null)
    {
        List<Entry> lived = [.. entries.Where(entry => entry.Day <= today && entry.Day > today.PlusDays(-WeeksMost * CurveWeek.Days))];
        if (lived is [])
            return new([], []);

        var days = lived.ToLookup(entry => entry.Day);
        var count = (Period.DaysBetween(lived.Min(entry => entry.Day), today) / CurveWeek.Days) + 1;
        return new(
            [.. Enumerable.Range(1, count).Select(week => Week(today.PlusDays(1 - ((count - week + 1) * CurveWeek.Days)), days))],
            MarksIn(lived, entries, only));
    }

    /// <summary>Such as <c>3 March 2026</c>.</summary>
    public static string Day(LocalDate day) => $"{DateWords.InYear(day)} {day.Year}";

    private static string Counts(List<CurveWeek> known)
    {
        if (known is [])
            return "In no week were enough days logged to tell.";
        var (least, most) = (known.Min(week => week.Spasms), known.Max(week => week.Spasms));
        var spasms = least == most ? Plural.Of(most, "spasm") : $"{least} to {most} spasms";
        return known.Count is 1 ? $"{spasms} in the one week that is known." : $"{spasms} in each of the {known.Count} weeks that are known.";
    }

    private static CurveWeek Week(LocalDate first, ILookup<LocalDate, Entry> days)
    {
        List<Entry> entries = [.. Enumerable.Range(0, CurveWeek.Days).SelectMany(day => days[first.PlusDays(day)])];
        return new(first, entries.Select(entry => entry.Day).Distinct().Count(), entries.Count(entry => entry.What is Spasm));
    }

    private static IReadOnlyList<MedicineMark> MarksIn(List<Entry> lived, IReadOnlyList<Entry> all, string? only)
    {
        var shown = lived.ToHashSet();
        return
        [
            .. DiaryMedicine.Of(all).Where(medicine => only is null || medicine.IsCalled(only))
                .SelectMany(medicine => medicine.Entries.Where(entry => shown.Contains(entry) && IsEvent(entry)).Select(entry => (entry, medicine.Name)))
                .OrderBy(mark => mark.entry, Entry.ByInstant)
                .Select((mark, i) => MedicineMark.Of(i + 1, mark.entry, mark.Name)),
        ];
    }

    /// <summary>Single doses are no event, nor is a start that nobody knows the day of.</summary>
    private static bool IsEvent(Entry entry) =>
        entry.What is Medicine { Event: not MedicineEvent.Dose } medicine && !(medicine.Event is MedicineEvent.Start && medicine.Details["since"] is "unknown");
}
