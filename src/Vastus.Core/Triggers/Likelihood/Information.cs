namespace Vastus.Core.Triggers.Likelihood;

/// <summary>What an amount of information at 0 (I₀ of METHOD 4.2) is good for.</summary>
public static class Information
{
    /// <summary>Standard errors between no link and one that is found four times of five at a level of 5 %.</summary>
    private const double Power80 = 2.8;

    /// <summary>More than anybody has; a larger number would only look precise.</summary>
    private const int CasesMost = 9_999;

    /// <summary>The smallest odds ratio that the data would probably show.</summary>
    /// <param name="information">Above 0; see <see cref="MatchedSets.InformationAtZero"/>.</param>
    public static double SmallestVisibleOddsRatio(double information)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(information);
        return Math.Exp(Power80 / Math.Sqrt(information));
    }

    /// <summary>About how many more cases, like those there are, would let an odds ratio of 3 show; at least 1.</summary>
    /// <param name="cases">Those that gave the information.</param>
    /// <param name="information">Above 0.</param>
    public static int MoreCasesForThreefold(int cases, double information)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(information);
        var needed = Power80 / Math.Log(3) * (Power80 / Math.Log(3));
        return (int)Math.Clamp(Math.Ceiling(cases * needed / information) - cases, 1, CasesMost);
    }
}
