namespace Vastus.Core.Triggers;

/// <summary>Which share of all spasms the exposure would account for, if the link is causal. Below 0: it would have kept spasms away.</summary>
public static class AttributableFraction
{
    /// <param name="cases">The cases used, above 0.</param>
    /// <param name="exposed">How many of them were exposed.</param>
    /// <param name="oddsRatio">The estimate, or a limit of its interval.</param>
    /// <remarks>Source: Miettinen 1974, Am J Epidemiol 99:325.</remarks>
    public static double Of(int cases, int exposed, double oddsRatio)
    {
        Must.Hold(cases > 0 && exposed >= 0 && exposed <= cases, "Some of the cases are exposed");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(oddsRatio);
        return exposed / (double)cases * (1 - (1 / oddsRatio));
    }
}
