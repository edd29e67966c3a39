namespace Vastus.Core.Simulation.Naive;

/// <summary>What a usual diary program would announce as a trigger, for comparison. None of these should be used.</summary>
/// <param name="Name">In a few words.</param>
/// <param name="Announces">Whether it names an exposure, given by its place in <see cref="DayTable.Exposures"/>.</param>
public sealed record NaiveTool(string Name, Func<DayTable, int, bool> Announces)
{
    /// <summary>A chi-square of one degree of freedom has p below 0.05 above this.</summary>
    private const double Critical = 3.841458820694124;

    public static readonly NaiveTool Correlation = new("correlation of day columns, p < .05", IsCorrelated);
    public static readonly NaiveTool SameDay = new("same-day table, chi-square", (table, exposure) => Fourfold.Of(table, exposure, lag: 0).ChiSquare > Critical);
    public static readonly NaiveTool DayBefore = new("day-before table, chi-square", (table, exposure) => Fourfold.Of(table, exposure, lag: 1).ChiSquare > Critical);
    public static readonly NaiveTool TwiceAsOften = new("at least twice as often on days with it", (table, exposure) => Fourfold.Of(table, exposure, lag: 0).Ratio >= 2);
    public static readonly NaiveTool HalfWorse = new("50 % worse on days with it", (table, exposure) => Fourfold.Of(table, exposure, lag: 0).Ratio >= 1.5);

    public static IReadOnlyList<NaiveTool> All { get; } = [Correlation, SameDay, DayBefore, TwiceAsOften, HalfWorse];

    /// <returns>The ids of the exposures that it would announce.</returns>
    public IReadOnlyList<string> Announced(DayTable table) =>
        [.. DayTable.Exposures.Where((_, exposure) => Announces(table, exposure))];

    /// <summary>By Fisher's transformation, which is as good as exact from four weeks of days on.</summary>
    private static bool IsCorrelated(DayTable table, int exposure)
    {
        var (n, x, y, xx, yy, xy) = (table.Days, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var day = 0; day < n; day++)
        {
            var (amount, spasms) = (table.Amount(exposure, day), table.Spasms(day));
            (x, y, xx, yy, xy) = (x + amount, y + spasms, xx + (amount * amount), yy + (spasms * spasms), xy + (amount * spasms));
        }

        var spread = Math.Sqrt((xx - (x * x / n)) * (yy - (y * y / n)));
        var r = spread > 0 ? (xy - (x * y / n)) / spread : 0;
        return n > 3 && Math.Pow(Math.Atanh(r), 2) * (n - 3) > Critical;
    }
}
