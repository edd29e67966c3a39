namespace Vastus.Core.Simulation.Naive;

/// <summary>Days with and without an exposure, by whether they hold a spasm.</summary>
internal sealed record Fourfold(int ExposedHit, int ExposedQuiet, int OtherHit, int OtherQuiet)
{
    private int Exposed => ExposedHit + ExposedQuiet;

    private int Other => OtherHit + OtherQuiet;

    /// <summary>Pearson's chi-square without correction, one degree of freedom. 0 where a margin is empty.</summary>
    public double ChiSquare
    {
        get
        {
            var product = (double)Exposed * Other * (ExposedHit + OtherHit) * (ExposedQuiet + OtherQuiet);
            var difference = ((double)ExposedHit * OtherQuiet) - ((double)ExposedQuiet * OtherHit);
            return product is 0 ? 0 : (Exposed + Other) * difference * difference / product;
        }
    }

    /// <summary>How many times as often days with the exposure hold a spasm. Null: there are not three days of each.</summary>
    public double? Ratio => Exposed < 3 || Other < 3 ? null : (double)ExposedHit / Exposed / ((double)OtherHit / Other);

    /// <param name="table">The days.</param>
    /// <param name="exposure">Its place among the exposures.</param>
    /// <param name="lag">How many days the exposure comes before the spasm.</param>
    public static Fourfold Of(DayTable table, int exposure, int lag)
    {
        var (exposedHit, exposedQuiet, otherHit, otherQuiet) = (0, 0, 0, 0);
        for (var day = lag; day < table.Days; day++)
        {
            switch (table.IsExposed(exposure, day - lag), table.Spasms(day) > 0)
            {
                case (true, true): exposedHit++; break;
                case (true, false): exposedQuiet++; break;
                case (false, true): otherHit++; break;
                case (false, false): otherQuiet++; break;
            }
        }

        return new(exposedHit, exposedQuiet, otherHit, otherQuiet);
    }
}
