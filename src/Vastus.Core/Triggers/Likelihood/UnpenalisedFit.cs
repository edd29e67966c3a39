namespace Vastus.Core.Triggers.Likelihood;

/// <summary>The maximum of the likelihood alone, where there is one.</summary>
/// <param name="Rank">How many of the columns can be told apart within the strata.</param>
/// <param name="Estimates">Log scale; empty unless <see cref="FitStatus.Ok"/>.</param>
/// <param name="StandardErrors">Likewise.</param>
/// <param name="LogLikelihood">At the estimates. Null unless <see cref="FitStatus.Ok"/>.</param>
/// <param name="LogLikelihoodNull">At 0.</param>
public sealed record UnpenalisedFit(
    FitStatus Status,
    int Rank,
    IReadOnlyList<double> Estimates,
    IReadOnlyList<double> StandardErrors,
    double? LogLikelihood,
    double LogLikelihoodNull)
{
    /// <summary>Information that is less than this part of a column's own is taken for rounding.</summary>
    private const double Dependent = 1e-10;

    private const int ClimbsMost = 200;

    public static UnpenalisedFit Of(ILogLikelihood likelihood)
    {
        var top = new Maximum(likelihood);
        var (size, atZero) = (likelihood.Parameters, top.Value);
        var rank = RankOf(top.Information, size);
        if (rank < size)
            return new(FitStatus.NotIdentifiable, rank, [], [], null, atZero);

        // One unit of information at 0 is a step that is large on the column's own scale.
        var scales = Enumerable.Range(0, size).Select(j => Math.Sqrt(top.Information[(j * size) + j])).ToArray();
        if (!Settles(top, scales) || top.Factor() is not { } factor)
            return new(FitStatus.Infinite, rank, [], [], null, atZero);

        var errors = new double[size];
        for (var j = 0; j < size; j++)
        {
            var column = new double[size];
            column[j] = 1;
            Cholesky.Solve(factor, column);
            errors[j] = Math.Sqrt(column[j]);
        }

        return new(FitStatus.Ok, rank, top.Beta, errors, top.Value, atZero);
    }

    /// <summary>
    /// Where the cases can be told apart without an error, the likelihood rises for ever: less and less, but by steps
    /// that never become shorter. Where there is a maximum, what is left to rise and the step vanish together.
    /// </summary>
    private static bool Settles(Maximum top, double[] scales)
    {
        for (var climbs = 0; climbs < ClimbsMost; climbs++)
        {
            if (top.Step() is not { } step)
                return false;
            var longest = 0.0;
            for (var j = 0; j < step.Length; j++)
                longest = Math.Max(longest, Math.Abs(step[j]) * scales[j]);
            if (longest < 1e-9)
                return true;
            if (top.Decrement < 1e-12 && longest > 1e-3)
                return false;
            if (!top.Advance())
                return longest < 1e-6;
        }

        return false;
    }

    /// <summary>By elimination, the largest remaining part first, each in units of its column's own information.</summary>
    private static int RankOf(double[] information, int size)
    {
        var a = information.ToArray();
        var own = Enumerable.Range(0, size).Select(j => a[(j * size) + j]).ToArray();
        var left = Enumerable.Range(0, size).Where(j => own[j] > 0).ToList();
        var rank = 0;
        while (left.Count > 0)
        {
            var pivot = left.MaxBy(j => a[(j * size) + j] / own[j]);
            if (a[(pivot * size) + pivot] <= Dependent * own[pivot])
                break;
            left.Remove(pivot);
            rank++;
            foreach (var i in left)
            {
                var part = a[(i * size) + pivot] / a[(pivot * size) + pivot];
                foreach (var j in left)
                    a[(i * size) + j] -= part * a[(pivot * size) + j];
            }
        }

        return rank;
    }
}

public enum FitStatus
{
    /// <summary>There is a maximum.</summary>
    Ok,

    /// <summary>Some combination of columns separates cases from referents: no finite estimate is best.</summary>
    Infinite,

    /// <summary>Some column is a combination of others, or constant, within the strata.</summary>
    NotIdentifiable,
}
