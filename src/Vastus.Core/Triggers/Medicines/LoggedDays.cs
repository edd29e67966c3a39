using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Medicines;

/// <summary>How completely a window was logged, against the time that it is compared with (method, 9).</summary>
internal static class LoggedDays
{
    private const double ShareApart = 0.20;

    /// <summary>For each column, whether the share of days with an entry other than a spasm is very different from usual.</summary>
    public static bool[] Differ(SeriesTable table, IReadOnlyList<Entry> entries)
    {
        var logged = entries.Where(entry => entry.What is not Spasm).Select(Clock.LocalDay).ToHashSet();
        var days = Days(table.Periods);
        var usual = Share(hour => table.IsBaseline(hour));
        return [.. table.Columns.Select(column => Math.Abs((Share(hour => table.IsIn(hour, column)) - usual) ?? 0) > ShareApart)];

        double? Share(Predicate<int> holds)
        {
            HashSet<int> all = [];
            for (var hour = 0; hour < days.Length; hour++)
            {
                // The hours of a day follow one another: most need no look-up.
                if ((hour is 0 || days[hour] != days[hour - 1] || !holds(hour - 1)) && holds(hour))
                    all.Add(days[hour]);
            }

            return all.Count is 0 ? null : all.Count(logged.Contains) / (double)all.Count;
        }
    }

    private static int[] Days(PersonPeriods periods)
    {
        var days = new int[periods.EligibleStarts.Length];
        for (var i = 0; i < days.Length; i++)
            days[i] = periods.Timeline!.DayAt(periods.EligibleStarts[i]);
        return days;
    }
}
