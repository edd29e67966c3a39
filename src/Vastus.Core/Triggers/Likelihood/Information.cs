namespace Vastus.Core.Triggers.Likelihood;

/// <summary>What an amount of information at 0 (I₀ of METHOD 4.2) is good for.</summary>
public static class Information
{
    /// <summary>Standard errors between no link and one that is found four times of five at a level of 5 %.</summary>
    private const double Power80 = 2.8;

    /// <summary>The smallest odds ratio that the data would probably show.</summary>
    /// <param name="information">Above 0; see <see cref="MatchedSets.InformationAtZero"/>.</param>
    public static double SmallestVisibleOddsRatio(double information)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(information);
        return Math.Exp(Power80 / Math.Sqrt(information));
    }
}
