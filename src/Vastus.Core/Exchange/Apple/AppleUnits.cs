using System.Globalization;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Units of amounts, by the names that HealthKit gives them.</summary>
/// <remarks>
/// US and imperial measures: NIST Handbook 44, appendix C, and the Weights and Measures (Equivalents) Regulations;
/// a cup is 8 US fluid ounces or half an imperial pint.
/// </remarks>
internal static class AppleUnits
{
    private const decimal Ounce = 28_349_523.125m;

    /// <summary>Unit: mL in one.</summary>
    private static readonly Dictionary<string, decimal> Volumes = new()
    {
        ["mL"] = 1,
        ["ml"] = 1,
        ["cc"] = 1,
        ["cL"] = 10,
        ["cl"] = 10,
        ["dL"] = 100,
        ["dl"] = 100,
        ["L"] = 1000,
        ["l"] = 1000,
        ["fl_oz_us"] = 29.5735295625m,
        ["fl_oz_imp"] = 28.4130625m,
        ["cup_us"] = 236.5882365m,
        ["cup_imp"] = 284.130625m,
        ["pt_us"] = 473.176473m,
        ["pt_imp"] = 568.26125m,
    };

    /// <summary>Unit: µg in one.</summary>
    private static readonly Dictionary<string, decimal> Masses = new()
    {
        ["ng"] = 0.001m,
        ["mcg"] = 1,
        ["ug"] = 1,
        ["µg"] = 1,
        ["mg"] = 1_000,
        ["g"] = 1_000_000,
        ["kg"] = 1_000_000_000,
        ["oz"] = Ounce,
        ["lb"] = 16 * Ounce,
    };

    /// <summary>Unit: m in one.</summary>
    private static readonly Dictionary<string, double> Lengths = new()
    {
        ["m"] = 1,
        ["km"] = 1000,
        ["cm"] = 0.01,
        ["mi"] = 1609.344,
        ["yd"] = 0.9144,
        ["ft"] = 0.3048,
        ["in"] = 0.0254,
    };

    /// <returns>Null: not a unit of volume.</returns>
    public static decimal? Millilitres(string unit) => Volumes.TryGetValue(unit, out var factor) ? factor : null;

    /// <returns>Null: not a unit of mass.</returns>
    public static decimal? Micrograms(string unit) => Masses.TryGetValue(unit, out var factor) ? factor : null;

    /// <returns>Null: not a unit of length.</returns>
    public static double? Metres(string unit) => Lengths.TryGetValue(unit, out var factor) ? factor : null;

    /// <returns>Null: not a number, or one with more digits than any amount has.</returns>
    public static decimal? Number(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000 ? number : null;
}
