using NodaTime;
using Vastus.Core.Intake;
using Vastus.Core.Intake.Caffeine;
using Vastus.Core.Medicines.Stimulants;

namespace Vastus.Core.Tests.Intake.Caffeine;

public sealed class CaffeineLevelTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 5, 4, 0, 0);

    /// <summary>Worked out by hand from the formula with V 0.6 L/kg and F 1: time and height of the peak, then the level at 1, 3, 6, 12 and 24 hours.</summary>
    [Theory]
    [InlineData(100, 70, Absorption.Usual, 5, 0.871, 2.110, 2.102, 1.627, 1.074, 0.467, 0.089)]
    [InlineData(200, 70, Absorption.Usual, 5, 0.871, 4.220, 4.204, 3.254, 2.147, 0.935, 0.177)]
    [InlineData(200, 60, Absorption.Usual, 10, 1.032, 5.172, 5.171, 4.592, 3.730, 2.461, 1.071)]
    [InlineData(75, 70, Absorption.Slow, 5, 1.749, 1.401, 1.274, 1.276, 0.856, 0.373, 0.071)]
    public void One_dose_rises_and_falls_as_the_formula_says(int mg, int kg, Absorption absorption, double halfLife, double peakAt, double peak, params double[] levels)
    {
        var model = Model(kg, halfLife);

        Assert.Equal(peakAt, model.Highest(mg, absorption).Hours, 3);
        Assert.Equal(peak, model.Highest(mg, absorption).Level, 3);
        Assert.Equal(levels, new[] { 1, 3, 6, 12, 24 }.Select(hours => Math.Round(model.Level(mg, absorption, hours).Typical, 3)));
    }

    [Theory]
    [InlineData(12, 3.378)]
    [InlineData(16, 3.983)]
    [InlineData(22, 1.753)]
    [InlineData(23, 1.526)]
    public void Three_mugs_add_up(int hour, double level) =>
        Assert.Equal(level, CaffeineLevel.Of([Mug(8), Mug(11), Mug(15)], Model(70, 5)).At(Start + Duration.FromHours(hour)).Typical, 3);

    [Fact]
    public void What_two_doses_bring_is_what_each_brings()
    {
        var random = new Random(5);
        for (var i = 0; i < 200; i++)
        {
            var (one, other, model) = (Mug(random.NextDouble() * 24), Mug(random.NextDouble() * 24), Model(random.Next(30, 150), 1 + (random.NextDouble() * 50)));
            var at = Start + Duration.FromHours(random.NextDouble() * 48);

            Assert.Equal(
                CaffeineLevel.Of([one], model).At(at).Typical + CaffeineLevel.Of([other], model).At(at).Typical, CaffeineLevel.Of([other, one], model).At(at).Typical, 12);
            Assert.Equal(2 * CaffeineLevel.Of([one], model).At(at).Typical, CaffeineLevel.Of([one, one], model).At(at).Typical, 12);
        }
    }

    /// <summary>The area under the curve is dose / clearance, whatever the rate of uptake.</summary>
    [Theory]
    [InlineData(Absorption.Fast, 5)]
    [InlineData(Absorption.Usual, 3)]
    [InlineData(Absorption.Slow, 9.5)]
    public void All_that_is_taken_is_cleared(Absorption absorption, double halfLife)
    {
        const double Step = 0.005;
        var model = Model(70, halfLife);
        var area = Enumerable.Range(0, (int)(40 * halfLife / Step)).Sum(i => model.Level(100, absorption, (i + 0.5) * Step).Typical * Step);

        Assert.Equal(100 / (0.6 * 70 * Math.Log(2) / halfLife), area, 0.001 * area);
    }

    [Fact]
    public void Equal_rates_of_uptake_and_clearing_leave_no_gap()
    {
        for (var hours = 0.25; hours < 24; hours += 0.25)
        {
            var equal = CaffeineModel.Remaining(0.4, 0.4, hours);
            Assert.Equal(0.4 * hours * Math.Exp(-0.4 * hours), equal, 14);
            foreach (var apart in new[] { 1e-12, 1e-9, 1e-7, 1e-5 })
            {
                Assert.Equal(equal, CaffeineModel.Remaining(0.4 + apart, 0.4, hours), 12 * apart + 1e-13);
                Assert.Equal(equal, CaffeineModel.Remaining(0.4, 0.4 + apart, hours), 12 * apart + 1e-13);
            }
        }
    }

    [Fact]
    public void Nothing_is_there_before_it_was_taken_and_longer_half_lives_leave_more()
    {
        var level = CaffeineLevel.Of([Mug(8)], new(70, true, new(3, 5, 8), []));

        Assert.Equal(default, level.At(Start + Duration.FromHours(8)));
        Assert.Equal(default, level.At(Start));
        for (var minutes = 1; minutes < 2_880; minutes += 7)
        {
            var at = level.At(Start + Duration.FromHours(8) + Duration.FromMinutes(minutes));
            Assert.True(at.Low <= at.Typical && at.Typical <= at.High);
        }
    }

    [Theory]
    [InlineData(0, "little")]
    [InlineData(0.999, "little")]
    [InlineData(1, "usual cups")]
    [InlineData(5, "jittery")]
    [InlineData(14.9, "a lot")]
    [InlineData(500, "poisonous")]
    public void Levels_have_names(double level, string name) => Assert.Equal(name, StimulantKnowledge.Embedded.Bands.Of(level).Name);

    private static CaffeineModel Model(double kg, double halfLife) => new(kg, true, new(halfLife, halfLife, halfLife), []);

    private static CaffeinePortion Mug(double hour) => new((Start + Duration.FromHours(hour)).WithOffset(Offset.Zero), 96, Absorption.Usual, "coffee");
}
