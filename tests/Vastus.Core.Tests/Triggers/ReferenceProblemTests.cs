using System.Text.Json;
using Vastus.Core.Triggers;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Tests.Triggers;

/// <summary>All reference problems, within the tolerances that came with them.</summary>
public sealed class ReferenceProblemTests
{
    public static TheoryData<string> Names => ReferenceCase.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_counted_and_what_it_can_tell_agree(string name)
    {
        var (sets, covariates, expected) = ReferenceCase.Of(name);

        Assert.Equal(expected.GetProperty("covariates").EnumerateArray().Select(c => c.GetString()), covariates);
        Assert.Equal(
            new[] { "strata_total", "strata_used", "cases_used", "rows_used" }.Select(count => expected.GetProperty(count).GetInt32()),
            [sets.StrataTotal, sets.StrataUsed, sets.CasesUsed, sets.RowsUsed]);
        Near(expected.GetProperty("information_at_zero"), sets.InformationAtZero, value => 1e-9 * Math.Abs(value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_likelihood_and_its_derivatives_agree(string name)
    {
        var (sets, _, expected) = ReferenceCase.Of(name);
        var likelihood = new ConditionalLikelihood(sets);
        var gradient = new double[sets.Columns];
        var information = new double[sets.Columns * sets.Columns];
        foreach (var evaluation in expected.GetProperty("evaluations").EnumerateArray())
        {
            var value = likelihood.At(Answers.Numbers(evaluation.GetProperty("beta")), gradient, information);

            Near(evaluation.GetProperty("loglik"), value, Relative(1e-9));
            NearLargest(Answers.Numbers(evaluation.GetProperty("gradient")), gradient);
            NearLargest([.. evaluation.GetProperty("information").EnumerateArray().SelectMany(Answers.Numbers)], information);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_unpenalised_fit_agrees_or_says_why_there_is_none(string name)
    {
        var (sets, _, answer) = ReferenceCase.Of(name);
        var expected = answer.GetProperty("unpenalised");

        var fit = UnpenalisedFit.Of(new ConditionalLikelihood(sets));

        Assert.Equal(expected.GetProperty("status").GetString(), fit.Status switch
        {
            FitStatus.Ok => "ok",
            FitStatus.Infinite => "infinite",
            _ => "not_identifiable",
        });
        if (expected.TryGetProperty("rank", out var rank))
            Assert.Equal(rank.GetInt32(), fit.Rank);
        if (fit.Status is not FitStatus.Ok)
            return;
        Near(expected.GetProperty("beta"), fit.Estimates, Absolute(1e-6));
        Near(expected.GetProperty("se"), fit.StandardErrors, Relative(1e-6));
        Near(expected.GetProperty("loglik"), fit.LogLikelihood!.Value, Relative(1e-9));
        Near(expected.GetProperty("loglik_null"), fit.LogLikelihoodNull, Relative(1e-9));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_penalised_fit_agrees_in_every_field(string name)
    {
        var (sets, _, answer) = ReferenceCase.Of(name);
        var expected = answer.GetProperty("penalised");

        var fit = PenalisedFit.Of(new ConditionalLikelihood(sets));

        Assert.True(fit.Converged);
        Near(expected.GetProperty("loglik"), fit.LogLikelihood, Relative(1e-9));
        Near(expected.GetProperty("penalised_loglik"), fit.PenalisedLogLikelihood, Relative(1e-9));
        Near(expected.GetProperty("penalised_loglik_null"), fit.PenalisedNull, Relative(1e-9));
        Near(expected.GetProperty("beta"), [.. fit.Coefficients.Select(c => c.Estimate)], Absolute(1e-6));
        Near(expected.GetProperty("se"), [.. fit.Coefficients.Select(c => c.StandardError)], Relative(1e-6));
        Near(expected.GetProperty("odds_ratio"), [.. fit.Coefficients.Select(c => Math.Exp(c.Estimate))], Relative(1e-6));
        Near(expected.GetProperty("ci95_low"), [.. fit.Coefficients.Select(c => c.Low)], Absolute(1e-8));
        Near(expected.GetProperty("ci95_high"), [.. fit.Coefficients.Select(c => c.High)], Absolute(1e-8));
        Near(expected.GetProperty("lr_chi2"), [.. fit.Coefficients.Select(c => c.ChiSquare)], Absolute(1e-8));
        Near(expected.GetProperty("p"), [.. fit.Coefficients.Select(c => c.P)], _ => 1e-8);
        Near(expected.GetProperty("bh_q"), Multiplicity.BenjaminiHochberg([.. fit.Coefficients.Select(c => c.P)]), _ => 1e-8);
        Near(expected.GetProperty("evalue_point"), [.. fit.Coefficients.Select(c => EValue.Of(Math.Exp(c.Estimate)))], Relative(1e-6));
        Near(expected.GetProperty("evalue_ci"), [.. fit.Coefficients.Select(c => EValue.OfInterval(Math.Exp(c.Low), Math.Exp(c.High)))], Relative(1e-5));
    }

    private static Func<double, double> Relative(double part) => value => part * Math.Abs(value);

    private static Func<double, double> Absolute(double part) => value => part * Math.Max(1, Math.Abs(value));

    private static void NearLargest(double[] expected, double[] actual)
    {
        var tolerance = 1e-8 * Math.Max(1, expected.Max(Math.Abs));
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], tolerance);
    }

    private static void Near(JsonElement expected, double actual, Func<double, double> tolerance) =>
        Assert.Equal(expected.GetDouble(), actual, Math.Max(1e-14, tolerance(expected.GetDouble())));

    private static void Near(JsonElement expected, IReadOnlyList<double> actual, Func<double, double> tolerance)
    {
        Assert.Equal(expected.GetArrayLength(), actual.Count);
        foreach (var (want, got) in expected.EnumerateArray().Zip(actual))
            Near(want, got, tolerance);
    }
}
