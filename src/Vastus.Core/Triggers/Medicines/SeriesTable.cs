using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Medicines;

/// <summary>The eligible hours of a diary, each in its window of each medicine (method, 9).</summary>
/// <param name="Columns">The windows that hold an hour: by medicine, then in the order of time.</param>
/// <param name="WindowAt">For each eligible hour, then for each medicine, its window.</param>
internal sealed record SeriesTable(
    PersonPeriods Periods, IReadOnlyList<SeriesTable.Column> Columns, IReadOnlyList<RiskWindow?[]> WindowAt)
{
    private const double HalfYearDays = 182.5;
    private const long Week = 7 * Clock.Day;

    /// <param name="Medicine">Its place.</param>
    internal sealed record Column(int Medicine, RiskWindow Window);

    public static SeriesTable Of(PersonPeriods periods, IReadOnlyList<IReadOnlyList<Course>> medicines)
    {
        // Between two boundaries all hours lie in the same windows, and share one row.
        long[] boundaries = [.. medicines.SelectMany(courses => courses).SelectMany(RiskWindows.Boundaries).Select(EligibleHours.Milliseconds).Order()];
        var windows = new RiskWindow?[periods.EligibleStarts.Length][];
        List<RiskWindow?[]> different = [];
        var next = 0;
        for (var i = 0; i < windows.Length; i++)
        {
            var passed = next;
            while (next < boundaries.Length && boundaries[next] <= periods.EligibleStarts[i])
                next++;
            if (i is 0 || next > passed)
            {
                var at = Instant.FromUnixTimeMilliseconds(periods.EligibleStarts[i]);
                different.Add([.. medicines.Select(courses => RiskWindows.At(courses, at))]);
            }

            windows[i] = different[^1];
        }

        var columns = medicines.SelectMany((_, medicine) => Enum.GetValues<RiskWindow>()
            .Where(window => different.Exists(row => row[medicine] == window))
            .Select(window => new Column(medicine, window)));
        return new(periods, [.. columns], windows);
    }

    public bool IsIn(int hour, Column column) => WindowAt[hour][column.Medicine] == column.Window;

    public bool IsBaseline(int hour) => Array.TrueForAll(WindowAt[hour], window => window is null);

    /// <summary>Neighbouring hours of one week and the same windows are one cell. The last column is the calendar term, in half years.</summary>
    public Cells Cells()
    {
        List<double> events = [], hours = [];
        List<double[]> rows = [];
        var starts = Periods.EligibleStarts;
        var previousWeek = -1L;
        for (var i = 0; i < starts.Length; i++)
        {
            var week = (starts[i] - starts[0]) / Week;
            if (week != previousWeek || !WindowAt[i].AsSpan().SequenceEqual(WindowAt[i - 1]))
            {
                rows.Add(Row(i, (((week + 0.5) * Week) - ((starts[^1] - starts[0]) / 2.0)) / (HalfYearDays * Clock.Day)));
                events.Add(0);
                hours.Add(0);
            }

            previousWeek = week;
            events[^1] += Periods.EligibleCases[i] ? 1 : 0;
            hours[^1]++;
        }

        return new(events, hours, rows);
    }

    private double[] Row(int hour, double calendar)
    {
        var row = new double[Columns.Count + 1];
        for (var k = 0; k < Columns.Count; k++)
            row[k] = IsIn(hour, Columns[k]) ? 1 : 0;
        row[^1] = calendar;
        return row;
    }
}
