using System.Globalization;

namespace Vastus.Core.Triggers.Findings;

/// <summary>How a ratio is written for people: as many digits as it deserves, and no more.</summary>
public static class Ratio
{
    /// <returns><c>0.04</c>, <c>0.6</c>, <c>3.1</c>, <c>12</c>, <c>over 1000</c>.</returns>
    public static string Text(double ratio) => ratio switch
    {
        < 0.01 => "under 0.01",
        < 0.1 => ratio.ToString("0.00", CultureInfo.InvariantCulture),
        < 9.95 => ratio.ToString("0.0", CultureInfo.InvariantCulture),
        <= 1000 => ratio.ToString("0", CultureInfo.InvariantCulture),
        _ => "over 1000",
    };

    /// <summary>A ratio below which a headline may safely stay: rounded towards 1.</summary>
    public static string Cautious(double ratio)
    {
        var step = ratio < 0.1 ? 0.01 : ratio < 10 ? 0.1 : 1;
        var rounded = ratio >= 1 ? Math.Floor((ratio / step) + 1e-9) * step : Math.Ceiling((ratio / step) - 1e-9) * step;
        return Text(rounded);
    }
}
