using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Medicines;

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

    /// <summary>The greatest count, also of weeks that hold at least so many; 0 if there are no weeks.</summary>
    public int Most => Weeks is [] ? 0 : Weeks.Max(week => week.Spasms);

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
    /// <param name="medicines">Whose marks: the list of the same diary, or one of it.</param>
    public static MedicineCurve Of(IReadOnlyList<Entry> entries, LocalDate today, IEnumerable<MedicineOnList> medicines)
    {
        var within = Days(today);
        List<Entry> lived = [.. entries.Where(entry => within.Contains(entry.Day))];
        if (lived is [])
            return new([], []);

        var byDay = lived.ToLookup(entry => entry.Day);
        var count = (Period.DaysBetween(lived.Min(entry => entry.Day), today) / CurveWeek.Days) + 1;
        return new(
            [.. Enumerable.Range(1, count).Select(week => Week(today.PlusDays(1 - ((count - week + 1) * CurveWeek.Days)), byDay))],
            MarksIn(lived, medicines));
    }

    /// <summary>The days that a curve up to today may show.</summary>
    public static DateInterval Days(LocalDate today) => new(today.PlusDays(1 - (WeeksMost * CurveWeek.Days)), today);

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

    private static IReadOnlyList<MedicineMark> MarksIn(List<Entry> lived, IEnumerable<MedicineOnList> medicines)
    {
        var shown = lived.ToHashSet();
        return
        [
            .. medicines.SelectMany(row => row.Entries.Where(entry => shown.Contains(entry) && IsEvent(entry)).Select(entry => (entry, row.Name)))
                .OrderBy(mark => mark.entry, Entry.ByInstant)
                .Select((mark, i) => MedicineMark.Of(i + 1, mark.entry, mark.Name)),
        ];
    }

    /// <summary>Single doses are no event, nor is a start that nobody knows the day of.</summary>
    private static bool IsEvent(Entry entry) =>
        entry.What is Medicine { Event: not MedicineEvent.Dose } medicine
        && !(medicine.Event is MedicineEvent.Start && medicine.Details[Course.SinceKey] is Course.SinceUnknown);
}
