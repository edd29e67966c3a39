namespace Vastus.Core.Triggers.Likelihood;

/// <summary>Climbs a concave function by Newton's method (METHOD 3.4), and stays where the climb ended.</summary>
internal sealed class Maximum
{
    private const int StepsMost = 500;
    private const int HalvingsMost = 40;
    private const double StepMost = 5;

    private readonly ILogLikelihood target;
    private readonly double[] trial;
    private readonly double[] factor;
    private readonly double[] step;

    public Maximum(ILogLikelihood target)
    {
        var size = target.Parameters;
        this.target = target;
        (Beta, trial, step, Gradient) = (new double[size], new double[size], new double[size], new double[size]);
        (Information, factor) = (new double[size * size], new double[size * size]);
        MoveTo(Beta);
    }

    /// <summary>Where it stands. At first 0.</summary>
    public double[] Beta { get; }

    /// <summary>The function there.</summary>
    public double Value { get; private set; }

    public double[] Gradient { get; }

    /// <summary>Minus the Hessian, row by row.</summary>
    public double[] Information { get; }

    /// <summary>By how much the function may still rise, twice over: gradientᵀ step. What was left when the climb ended.</summary>
    public double Decrement { get; private set; }

    public double MoveTo(ReadOnlySpan<double> beta)
    {
        beta.CopyTo(Beta);
        return Value = target.At(Beta, Gradient, Information);
    }

    /// <param name="held">The coefficient that stays as it is; -1: none.</param>
    /// <param name="enough">Ends the climb when <see cref="Decrement"/> is below it.</param>
    /// <returns>False: the top was not found.</returns>
    public bool Climb(int held = -1, double enough = 4e-22)
    {
        for (var steps = 0; steps < StepsMost; steps++)
        {
            if (Step(held) is null)
                return false;
            if (Decrement < enough || Longest(step) < 1e-11)
                return true;
            if (!Advance())
                break;
        }

        return Decrement < 1e-14;
    }

    /// <summary>Factors the information where it stands.</summary>
    /// <returns>Null: it is not positive definite. Good until the next call.</returns>
    public double[]? Factor(int held = -1)
    {
        Information.CopyTo(factor, 0);
        var size = Beta.Length;
        for (var j = 0; held >= 0 && j < size; j++)
            factor[(held * size) + j] = factor[(j * size) + held] = j == held ? 1 : 0;
        return Cholesky.Factor(factor, size) ? factor : null;
    }

    public static double Longest(ReadOnlySpan<double> step)
    {
        var longest = 0.0;
        foreach (var s in step)
            longest = Math.Max(longest, Math.Abs(s));
        return longest;
    }

    /// <summary>Newton's step from where it stands, and what is left to rise.</summary>
    /// <returns>Null: the information is not positive definite. Good until the next call.</returns>
    public double[]? Step(int held = -1)
    {
        if (Factor(held) is null)
            return null;
        Gradient.CopyTo(step, 0);
        if (held >= 0)
            step[held] = 0;
        Cholesky.Solve(factor, step);
        Decrement = Cholesky.Dot(Gradient, step);
        return double.IsFinite(Decrement) ? step : null;
    }

    /// <summary>Takes the step, shortened to what is safe and does not lead down.</summary>
    /// <returns>False: there is no such step, and it stands where it stood.</returns>
    public bool Advance()
    {
        var from = Value;
        var part = Math.Min(1, StepMost / Longest(step));
        Beta.CopyTo(trial, 0);
        for (var halvings = 0; halvings <= HalvingsMost; halvings++, part /= 2)
        {
            for (var j = 0; j < trial.Length; j++)
                Beta[j] = trial[j] + (part * step[j]);
            Value = target.At(Beta, Gradient, Information);
            if (Value >= from - (1e-12 * (1 + Math.Abs(from))))
                return true;
        }

        MoveTo(trial);
        return false;
    }
}
