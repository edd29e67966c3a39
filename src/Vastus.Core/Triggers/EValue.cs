namespace Vastus.Core.Triggers;

/// <summary>
/// How strongly something that was not logged would have to raise both the exposure and the spasms, at least, to explain a
/// link away. A ratio of 1 or more.
/// </summary>
/// <remarks>Source: VanderWeele and Ding 2017, doi:10.7326/M16-2607.</remarks>
public static class EValue
{
    /// <param name="ratio">How many times as likely, above 0.</param>
    public static double Of(double ratio)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ratio);
        var up = ratio >= 1 ? ratio : 1 / ratio;
        return up + Math.Sqrt(up * (up - 1));
    }

    /// <summary>For the limit nearer to 1; 1 if the interval holds 1.</summary>
    public static double OfInterval(double low, double high) => low > 1 ? Of(low) : high < 1 ? Of(high) : 1;
}
