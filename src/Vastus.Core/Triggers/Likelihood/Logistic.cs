namespace Vastus.Core.Triggers.Likelihood;

/// <summary>1/(1 + exp(−x)) and its relatives, to the last digits at both ends.</summary>
internal static class Logistic
{
    public static double Of(double x)
    {
        var small = Math.Exp(-Math.Abs(x));
        return (x >= 0 ? 1 : small) / (1 + small);
    }

    /// <summary>log(1 + exp(x)).</summary>
    public static double LogOnePlusExp(double x) => Math.Max(x, 0) + LogOnePlus(Math.Exp(-Math.Abs(x)));

    /// <summary>log(1 + x) for x ≥ 0. The runtime's own rounds 1 + x first and loses what is small.</summary>
    private static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum is 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }
}
