using Vastus.Core.Profile;

namespace Vastus.Core.Labs;

/// <summary>Values that are worked out from others.</summary>
public static class LabFormulas
{
    /// <summary>Outside of it the adjustment does not hold. Unit: g/L.</summary>
    public static readonly LabBounds Albumin = new(20, 55);

    private const int Adult = 18;

    /// <summary>Calcium adjusted for albumin (LF-01; Payne 1973 as cited by S133): total + 0.02 × (40 − albumin).</summary>
    /// <param name="total">Unit: mmol/L.</param>
    /// <param name="albumin">Unit: g/L, within <see cref="Albumin"/>.</param>
    /// <returns>Unit: mmol/L.</returns>
    public static decimal AdjustedCalcium(decimal total, decimal albumin) => total + (0.02m * (40 - albumin));

    /// <summary>Estimated filtration of the kidneys, CKD-EPI 2021 (LF-04, S134).</summary>
    /// <param name="creatinine">Unit: mg/dL, more than 0.</param>
    /// <param name="age">In years.</param>
    /// <returns>Unit: mL/min/1.73 m². Null: under 18, for whom it was not made.</returns>
    public static double? Egfr(double creatinine, int age, Sex sex)
    {
        if (age < Adult)
            return null;
        var (k, a) = sex is Sex.Female ? (0.7, -0.241) : (0.9, -0.302);
        return 142 * Math.Pow(Math.Min(creatinine / k, 1), a) * Math.Pow(Math.Max(creatinine / k, 1), -1.2) * Math.Pow(0.9938, age) * (sex is Sex.Female ? 1.012 : 1);
    }
}
