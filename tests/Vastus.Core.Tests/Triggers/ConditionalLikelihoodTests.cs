using FsCheck;
using FsCheck.Fluent;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Tests.Triggers;

public sealed class ConditionalLikelihoodTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300);

    /// <summary>A few strata of up to nine rows, two columns, and anything as case.</summary>
    private static readonly Arbitrary<Row[]> Rows = Gen.ArrayOf(
        from stratum in Gen.Choose(0, 3)
        from isCase in Gen.Elements(true, false)
        from first in Gen.Choose(-30, 30)
        from second in Gen.Choose(0, 1)
        select new Row(stratum, isCase, first / 10.0, second), 30).ToArbitrary();

    [Fact]
    public void It_is_what_adding_up_every_choice_gives()
    {
        Prop.ForAll(Rows, rows =>
        {
            double[] beta = [0.7, -1.3];
            var expected = 0.0;
            foreach (var set in rows.GroupBy(row => row.Stratum))
            {
                var eta = set.Select(row => (row.First * beta[0]) + (row.Second * beta[1])).ToList();
                expected += set.Zip(eta).Where(pair => pair.First.Case).Sum(pair => pair.Second)
                    - PlainLikelihood.LogElementaryByHand(eta, set.Count(row => row.Case));
            }

            Assert.Equal(expected, At(rows, beta).Value, 1e-10 * Math.Max(1, Math.Abs(expected)));
        }).Check(Thorough);
    }

    [Fact]
    public void Gradient_and_information_are_its_derivatives()
    {
        Prop.ForAll(Rows, rows =>
        {
            const double Little = 1e-5;
            double[] beta = [0.4, 0.9];
            var (_, gradient, information) = At(rows, beta);
            for (var j = 0; j < 2; j++)
            {
                var (up, down) = (beta.ToArray(), beta.ToArray());
                (up[j], down[j]) = (beta[j] + Little, beta[j] - Little);
                var (above, below) = (At(rows, up), At(rows, down));
                Assert.Equal((above.Value - below.Value) / (2 * Little), gradient[j], 1e-6);
                for (var l = 0; l < 2; l++)
                    Assert.Equal((below.Gradient[l] - above.Gradient[l]) / (2 * Little), information[(j * 2) + l], 1e-6);
            }
        }).Check(Thorough);
    }

    [Fact]
    public void Neither_the_order_of_rows_nor_a_shift_of_a_column_changes_the_fit()
    {
        Prop.ForAll(Rows, rows =>
        {
            var fit = PenalisedFit.Of(new ConditionalLikelihood(Sets(rows)));
            Row[] turned = [.. rows.Reverse().Select(row => row with { First = row.First + 4096 })];
            var other = PenalisedFit.Of(new ConditionalLikelihood(Sets(turned)));

            Assert.True(fit.Converged);
            foreach (var (a, b) in fit.Coefficients.Zip(other.Coefficients))
            {
                Assert.Equal(a.Estimate, b.Estimate, 1e-8);
                Assert.Equal(a.Low, b.Low, 1e-8);
                Assert.Equal(a.High, b.High, 1e-8);
                Assert.Equal(a.P, b.P, 1e-8);
            }
        }).Check(Thorough);
    }

    [Fact]
    public void Swapping_cases_and_referents_turns_the_sign_and_nothing_else()
    {
        Prop.ForAll(Rows, rows =>
        {
            var fit = PenalisedFit.Of(new ConditionalLikelihood(Sets(rows)));
            var swapped = PenalisedFit.Of(new ConditionalLikelihood(Sets([.. rows.Select(row => row with { Case = !row.Case })])));

            Assert.Equal(fit.Estimates[0], -swapped.Estimates[0], 1e-8);
            Assert.Equal(fit.PenalisedLogLikelihood, swapped.PenalisedLogLikelihood, 1e-9);
            Assert.Equal(fit.Coefficients[1].Low, -swapped.Coefficients[1].High, 1e-8);
        }).Check(Thorough);
    }

    [Fact]
    public void The_limits_are_where_the_profile_has_fallen_by_the_quantile()
    {
        Prop.ForAll(Rows, rows =>
        {
            var target = new ConditionalLikelihood(Sets(rows));
            var fit = PenalisedFit.Of(target);
            var coefficient = fit.Coefficients[0];
            foreach (var limit in (double[])[coefficient.Low, coefficient.High])
                Assert.Equal(ChiSquare.Quantile95, 2 * (fit.PenalisedLogLikelihood - BestSecond(target, limit)), 1e-7);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void An_unpenalised_maximum_has_no_slope_left()
    {
        var settled = 0;
        Prop.ForAll(Rows, rows =>
        {
            var likelihood = new ConditionalLikelihood(Sets(rows));
            var fit = UnpenalisedFit.Of(likelihood);
            if (fit.Status is not FitStatus.Ok)
                return;
            settled++;
            var gradient = new double[2];
            likelihood.At([.. fit.Estimates], gradient, new double[4]);
            Assert.True(gradient.All(slope => Math.Abs(slope) < 1e-8));
        }).Check(Thorough);
        Assert.True(settled > 50);
    }

    [Fact]
    public void Five_hundred_cases_of_five_thousand_do_not_overflow()
    {
        var random = new Seeded(5);
        Row[] rows = [.. Enumerable.Range(0, 5_000).Select(i => new Row(0, i < 500, random.Around(i < 500 ? 0.4 : 0, 1), random.Chance(0.3) ? 1 : 0))];
        double[] beta = [0.8, -2];
        var eta = rows.Select(row => (row.First * beta[0]) + (row.Second * beta[1])).ToList();
        var expected = eta.Take(500).Sum() - PlainLikelihood.LogElementary(eta, 500);

        Assert.Equal(expected, At(rows, beta).Value, 1e-9 * Math.Abs(expected));
        var fit = PenalisedFit.Of(new ConditionalLikelihood(Sets(rows)), wanted: 1);
        Assert.True(fit.Converged);
        Assert.InRange(fit.Coefficients[0].Estimate, 0.3, 0.6);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(300)]
    public void Exponents_far_apart_neither_overflow_nor_vanish(double far)
    {
        Row[] rows = [.. Enumerable.Range(0, 60).Select(i => new Row(0, i < 7, i < 5 ? far : i % 3 is 0 ? -far : i * 0.01, i % 2))];
        var eta = rows.Select(row => row.First * 2.5).ToList();
        var expected = eta.Take(7).Sum() - PlainLikelihood.LogElementary(eta, 7);

        var (value, gradient, information) = At(rows, [2.5, 0]);

        Assert.Equal(expected, value, 1e-9 * Math.Max(1, eta.Take(7).Sum()));
        Assert.All(gradient.Concat(information), number => Assert.True(double.IsFinite(number)));
    }

    [Fact]
    public void Without_data_the_prior_alone_is_left()
    {
        var fit = PenalisedFit.Of(new ConditionalLikelihood(Sets([])));

        Assert.Equal((0, 1), (fit.Coefficients[0].Estimate, fit.Coefficients[0].P));
        Assert.Equal(2, fit.Coefficients[0].StandardError, 1e-12);
        Assert.Equal(FitStatus.NotIdentifiable, UnpenalisedFit.Of(new ConditionalLikelihood(Sets([]))).Status);
    }

    /// <summary>By halving the range in which the slope changes its sign: slow, and owes nothing to Newton.</summary>
    private static double BestSecond(ConditionalLikelihood likelihood, double first)
    {
        var (low, high) = (-60.0, 60.0);
        var gradient = new double[2];
        var value = 0.0;
        for (var i = 0; i < 70; i++)
        {
            var second = (low + high) / 2;
            value = likelihood.At([first, second], gradient, new double[4]) + Prior(first) + Prior(second);
            var slope = gradient[1] + 0.5 - (1 / (1 + Math.Exp(-second)));
            (low, high) = slope > 0 ? (second, high) : (low, second);
        }

        return value;
    }

    private static double Prior(double b) => (b / 2) - Math.Log(1 + Math.Exp(b));

    private static (double Value, double[] Gradient, double[] Information) At(Row[] rows, double[] beta)
    {
        var (gradient, information) = (new double[2], new double[4]);
        return (new ConditionalLikelihood(Sets(rows)).At(beta, gradient, information), gradient, information);
    }

    private static MatchedSets Sets(Row[] rows) => MatchedSets.Of(
        [.. rows.Select(row => row.Stratum)], [.. rows.Select(row => row.Case)], [.. rows.SelectMany(row => new[] { row.First, row.Second })], 2);

    private sealed record Row(int Stratum, bool Case, double First, double Second);
}
