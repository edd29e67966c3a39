namespace Vastus.Core.Diary;

/// <summary>A month of the calendar: weeks from Monday to Sunday, null where a day belongs to another month.</summary>
public sealed record Month(YearMonth Of, IReadOnlyList<IReadOnlyList<CalendarDay?>> Weeks)
{
    /// <param name="month">Which.</param>
    /// <param name="entries">In any order; those of other days are passed over.</param>
    public static Month From(YearMonth month, IEnumerable<Entry> entries)
    {
        var byDay = entries.ToLookup(e => e.Day);
        var days = month.ToDateInterval().Select(day => CalendarDay.Of(day, byDay[day])).ToList();
        var before = (int)days[0].Day.DayOfWeek - 1;
        var after = 6 - ((before + days.Count - 1) % 7);
        var cells = Enumerable.Repeat<CalendarDay?>(null, before).Concat(days).Concat(Enumerable.Repeat<CalendarDay?>(null, after));
        return new(month, [.. cells.Chunk(7)]);
    }

    public IEnumerable<CalendarDay> Days => Weeks.SelectMany(w => w).OfType<CalendarDay>();

    public bool Equals(Month? other) => other is not null && Of == other.Of && Days.SequenceEqual(other.Days);

    public override int GetHashCode() => Of.GetHashCode();
}
