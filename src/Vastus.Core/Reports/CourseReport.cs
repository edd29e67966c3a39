using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Curves;

namespace Vastus.Core.Reports;

/// <summary>When the spasms came, how long they lasted, how bad they were and where.</summary>
/// <param name="Now">Of the report's days.</param>
/// <param name="Before">Of as many days before. Null: the diary does not reach back so far.</param>
/// <param name="FirstEver">The day of the first spasm in the whole diary. Null: there is none.</param>
/// <param name="Hours">How many began in each local hour as lived, from 0.</param>
/// <param name="Weekdays">How many began on each day of the week, from Monday, and how many such days there were.</param>
/// <param name="Types">How many of each type; null: not said.</param>
/// <param name="Doing">What the person was doing when they began; null: not said.</param>
/// <param name="Curve">Spasms a week, with the medicines. At most the last 52 weeks.</param>
/// <param name="Calendar">Every day, the oldest first.</param>
/// <param name="Spasms">Oldest first.</param>
public sealed record CourseReport(
    CourseNumbers Now, CourseNumbers? Before, LocalDate? FirstEver, IReadOnlyList<PlaceCount> Places, IReadOnlyList<int> Hours,
    IReadOnlyList<(int Spasms, int Days)> Weekdays, IReadOnlyList<(SpasmType? Type, int Count)> Types, IReadOnlyList<(Doing? Doing, int Count)> Doing,
    MedicineCurve Curve, IReadOnlyList<CalendarDay> Calendar, IReadOnlyList<Entry> Spasms)
{
    private const int HoursOfDay = 24;
    private const int DaysOfWeek = 7;

    /// <param name="days">Of the report.</param>
    /// <param name="within">The entries of these days, oldest first.</param>
    /// <param name="diary">All of it.</param>
    /// <param name="medicines">Whose changes stand over the curve.</param>
    public static CourseReport Of(DateInterval days, IReadOnlyList<Entry> within, IReadOnlyList<Entry> diary, MedicineList medicines)
    {
        List<Entry> spasms = [.. within.Where(entry => entry.What is Spasm)];
        var what = spasms.Select(entry => (Spasm)entry.What).ToList();
        var byDay = within.ToLookup(entry => entry.Day);
        return new(
            CourseNumbers.Of(days, within), BeforeOf(days, diary),
            diary.Where(entry => entry.What is Spasm).Min(entry => (LocalDate?)entry.Day),
            PlaceCount.Of(what),
            [.. Enumerable.Range(0, HoursOfDay).Select(hour => spasms.Count(entry => entry.At.Hour == hour))],
            [.. Enumerable.Range(1, DaysOfWeek).Select(day => (spasms.Count(entry => (int)entry.Day.DayOfWeek == day), days.Count(date => (int)date.DayOfWeek == day)))],
            [.. what.GroupBy(spasm => spasm.Type).Select(group => (group.Key, group.Count())).OrderByDescending(pair => pair.Item2)],
            [.. what.GroupBy(spasm => spasm.Doing).Select(group => (group.Key, group.Count())).OrderBy(pair => pair.Key is null).ThenByDescending(pair => pair.Item2)],
            MedicineCurve.Of(within, days.End, medicines.All),
            [.. days.Select(day => CalendarDay.Of(day, byDay[day]))], spasms);
    }

    private static CourseNumbers? BeforeOf(DateInterval days, IReadOnlyList<Entry> diary)
    {
        var before = new DateInterval(days.Start.PlusDays(-days.Length), days.Start.PlusDays(-1));
        return diary.Any(entry => entry.Day <= before.Start) ? CourseNumbers.Of(before, diary) : null;
    }
}
