namespace Vastus.Core.Triggers.Likelihood;

/// <summary>How far the penalised likelihood falls when one coefficient is moved and the others follow.</summary>
internal sealed class Profile
{
    private const int JointStepsMost = 25;
    private const int SearchStepsMost = 200;
    private const double StepMost = 5;
    private readonly double[] top;
    private readonly double topValue;
    private readonly double lowest;
    private readonly double[] inverse;
    private readonly Maximum walker;
    private readonly double[] start;
    private readonly double[] step;
    private readonly double[] direction;

    private Profile(Maximum top, ILogLikelihood target, double[] inverse)
    {
        (this.top, topValue, this.inverse) = (top.Beta, top.Value, inverse);
        lowest = top.Value - (ChiSquare.Quantile95 / 2);
        walker = new(target);
        var size = top.Beta.Length;
        (start, step, direction) = (new double[size], new double[size], new double[size]);
    }

    private int Size => top.Length;

    /// <returns>Null: the information at the top cannot be inverted.</returns>
    public static Profile? At(Maximum top, ILogLikelihood target)
    {
        if (top.Factor() is not { } factor)
            return null;
        var size = top.Beta.Length;
        var columns = new double[size * size];
        for (var k = 0; k < size; k++)
        {
            var column = columns.AsSpan(k * size, size);
            column[k] = 1;
            Cholesky.Solve(factor, column);
        }

        return new(top, target, columns);
    }

    /// <returns>Null: the test or a limit was not found.</returns>
    public Coefficient? Of(int k)
    {
        if (Test(k) is not { } test || Limit(k, -1) is not { } low || Limit(k, 1) is not { } high)
            return null;
        return new(test.Estimate, StandardError(k), low, high, test.ChiSquare, test.P);
    }

    private double StandardError(int k) => Math.Sqrt(inverse[(k * Size) + k]);

    /// <summary>METHOD 3.5: twice the fall to the best point at which the coefficient is 0.</summary>
    /// <returns>Null: that point was not found.</returns>
    public LikelihoodRatio? Test(int k)
    {
        StartAt(k, 0);
        if (!walker.Climb(k, enough: 1e-12))
            return null;
        var chiSquare = Math.Max(0, 2 * (topValue - walker.Value - (walker.Decrement / 2)));
        return new(top[k], chiSquare, ChiSquare.Tail(chiSquare));
    }

    /// <summary>Puts the coefficient to a value and the others where the top's curvature sends them.</summary>
    private void StartAt(int k, double value)
    {
        var column = inverse.AsSpan(k * Size, Size);
        for (var j = 0; j < Size; j++)
            start[j] = top[j] + ((value - top[k]) * column[j] / column[k]);
        start[k] = value;
        walker.MoveTo(start);
    }

    private double? Limit(int k, int side) => JointLimit(k, side) ?? SearchedLimit(k, side);

    /// <summary>
    /// Newton's method for all coefficients together: the height is that of the limit, and no other slope is left.
    /// Each step goes to the end of the local paraboloid's slice at that height.
    /// Source: Venzon and Moolgavkar 1988, doi:10.2307/2347496.
    /// </summary>
    /// <returns>Null: it did not settle on that side of the top.</returns>
    private double? JointLimit(int k, int side)
    {
        StartAt(k, top[k] + (side * Math.Sqrt(ChiSquare.Quantile95) * StandardError(k)));
        for (var steps = 0; steps < JointStepsMost; steps++)
        {
            if (walker.Factor() is not { } factor)
                return null;
            walker.Gradient.CopyTo(step, 0);
            Cholesky.Solve(factor, step);
            Array.Clear(direction);
            direction[k] = 1;
            Cholesky.Solve(factor, direction);
            var squared = ((2 * (walker.Value - lowest)) + Cholesky.Dot(walker.Gradient, step)) * direction[k];
            var length = side * Math.Sqrt(Math.Max(0, squared)) / direction[k];
            var settled = squared > 0;
            for (var j = 0; j < Size; j++)
            {
                step[j] += length * direction[j];
                settled &= Math.Abs(step[j]) <= 1e-6 * Math.Min(1, StandardError(j));
            }

            var part = Math.Min(1, StepMost / Maximum.Longest(step));
            for (var j = 0; j < Size; j++)
                start[j] = walker.Beta[j] + (part * step[j]);
            if (!double.IsFinite(start[k]))
                return null;
            if (settled)
                return (start[k] - top[k]) * side > 0 ? start[k] : null;
            walker.MoveTo(start);
        }

        return null;
    }

    /// <summary>The slow way that always arrives: the limit is kept between two ends, and the others are refitted each time.</summary>
    private double? SearchedLimit(int k, int side)
    {
        var (inside, outside) = (top[k], double.NaN);
        var b = top[k] + (side * Math.Sqrt(ChiSquare.Quantile95) * StandardError(k));
        for (var steps = 0; steps < SearchStepsMost; steps++)
        {
            StartAt(k, b);
            if (!walker.Climb(k))
                return null;
            var above = walker.Value - lowest;
            (inside, outside) = above > 0 ? (b, outside) : (inside, b);
            var next = b - (above / walker.Gradient[k]);
            if (double.IsNaN(outside))
                next = b + Math.Clamp(next - b, -StepMost, StepMost);
            if (Math.Abs(next - b) < 1e-11 * Math.Max(1, Math.Abs(b)))
                return next;
            var between = (next - inside) * side > 0 && !((outside - next) * side <= 0);
            b = between ? next : double.IsNaN(outside) ? b + (side * StepMost) : (inside + outside) / 2;
        }

        return null;
    }
}
