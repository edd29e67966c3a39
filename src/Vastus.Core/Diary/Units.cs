namespace Vastus.Core.Diary;

/// <summary>Between the units that people use and those that the diary keeps.</summary>
/// <remarks>1 US fl oz = 29.5735295625 mL; 1 lb = 0.45359237 kg (NIST Handbook 44, appendix C).</remarks>
public static class Units
{
    private const decimal MillilitresPerFluidOunce = 29.5735295625m;
    private const decimal KilogramsPerPound = 0.45359237m;

    /// <summary>To a tenth.</summary>
    public static decimal ToFluidOunces(decimal millilitres) => Math.Round(millilitres / MillilitresPerFluidOunce, 1);

    /// <summary>To a tenth of a millilitre.</summary>
    public static decimal FromFluidOunces(decimal ounces) => Math.Round(ounces * MillilitresPerFluidOunce, 1);

    /// <summary>To a tenth.</summary>
    public static decimal ToFahrenheit(decimal celsius) => Math.Round((celsius * 9 / 5) + 32, 1);

    /// <summary>To a tenth.</summary>
    public static decimal FromFahrenheit(decimal fahrenheit) => Math.Round((fahrenheit - 32) * 5 / 9, 1);

    /// <summary>To a tenth.</summary>
    public static decimal ToPounds(decimal kilograms) => Math.Round(kilograms / KilogramsPerPound, 1);

    /// <summary>To a hundredth, so that a tenth of a pound comes back.</summary>
    public static decimal FromPounds(decimal pounds) => Math.Round(pounds * KilogramsPerPound, 2);
}
