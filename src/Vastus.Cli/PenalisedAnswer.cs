using System.Text.Json.Serialization;
using Vastus.Core.Triggers;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Cli;

/// <summary>With the prior. Lists are null, and left out, unless the fit converged; log scale but for the odds ratios and E-values.</summary>
internal sealed record PenalisedAnswer
{
    public IReadOnlyList<double>? Beta { get; private init; }

    public IReadOnlyList<double>? Se { get; private init; }

    public IReadOnlyList<double?>? OddsRatio { get; private init; }

    [JsonPropertyName("ci95_low")]
    public IReadOnlyList<double>? Low { get; private init; }

    [JsonPropertyName("ci95_high")]
    public IReadOnlyList<double>? High { get; private init; }

    [JsonPropertyName("lr_chi2")]
    public IReadOnlyList<double>? ChiSquare { get; private init; }

    public IReadOnlyList<double>? P { get; private init; }

    public IReadOnlyList<double>? BhQ { get; private init; }

    public double? Loglik { get; private init; }

    public double? PenalisedLoglik { get; private init; }

    public double PenalisedLoglikNull { get; private init; }

    [JsonPropertyName("evalue_point")]
    public IReadOnlyList<double?>? EValuePoint { get; private init; }

    [JsonPropertyName("evalue_ci")]
    public IReadOnlyList<double?>? EValueInterval { get; private init; }

    public bool Converged { get; private init; }

    public static PenalisedAnswer Of(PenalisedFit fit)
    {
        if (!fit.Converged)
            return new() { PenalisedLoglikNull = fit.PenalisedNull };

        var all = fit.Coefficients;
        double[] p = [.. all.Select(c => c.P)];
        return new()
        {
            Beta = [.. all.Select(c => c.Estimate)],
            Se = [.. all.Select(c => c.StandardError)],
            OddsRatio = [.. all.Select(c => Finite(Math.Exp(c.Estimate)))],
            Low = [.. all.Select(c => c.Low)],
            High = [.. all.Select(c => c.High)],
            ChiSquare = [.. all.Select(c => c.ChiSquare)],
            P = p,
            BhQ = Multiplicity.BenjaminiHochberg(p),
            Loglik = fit.LogLikelihood,
            PenalisedLoglik = fit.PenalisedLogLikelihood,
            PenalisedLoglikNull = fit.PenalisedNull,
            EValuePoint = [.. all.Select(c => Finite(EValue.Of(Ratio(c.Estimate))))],
            EValueInterval = [.. all.Select(c => Finite(EValue.OfInterval(Ratio(c.Low), Ratio(c.High))))],
            Converged = true,
        };
    }

    /// <summary>Never 0, which no finite coefficient means.</summary>
    private static double Ratio(double coefficient) => Math.Max(double.Epsilon, Math.Exp(coefficient));

    /// <returns>Null: the number is too large to be written.</returns>
    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
