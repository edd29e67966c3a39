using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>Ordinary logistic regression: intercept, and slope on the logit of what was told.</summary>
internal sealed class CalibrationLikelihood(IReadOnlyList<Scored> forecasts) : ILogLikelihood
{
    private const double Certain = 1e-9;

    private readonly double[] logits = [.. forecasts.Select(f => Math.Clamp(f.P, Certain, 1 - Certain)).Select(p => Math.Log(p / (1 - p)))];

    public int Parameters => 2;

    public double At(ReadOnlySpan<double> beta, Span<double> gradient, Span<double> information)
    {
        gradient.Clear();
        information.Clear();
        var value = 0.0;
        for (var i = 0; i < logits.Length; i++)
        {
            var (x, y) = (logits[i], forecasts[i].Outcome);
            var eta = beta[0] + (beta[1] * x);
            var p = Logistic.Of(eta);
            var weight = p * (1 - p);
            value += (y * eta) - Logistic.LogOnePlusExp(eta);
            gradient[0] += y - p;
            gradient[1] += (y - p) * x;
            information[0] += weight;
            information[1] += weight * x;
            information[3] += weight * x * x;
        }

        information[2] = information[1];
        return value;
    }
}
