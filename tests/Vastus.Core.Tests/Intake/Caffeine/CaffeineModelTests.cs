using Vastus.Core.Intake;
using Vastus.Core.Intake.Caffeine;
using Vastus.Core.Medicines.Stimulants;
using Vastus.Core.Triage;

namespace Vastus.Core.Tests.Intake.Caffeine;

public sealed class CaffeineModelTests
{
    private static readonly IntakePerson Nobody = IntakePerson.Unknown;

    [Fact]
    public void Of_somebody_who_told_nothing_a_usual_weight_and_half_life_are_taken_and_said_to_be()
    {
        var model = CaffeineModel.Of(Nobody);

        Assert.Equal((70, false, 5.0), (model.Kilograms, model.WeightIsKnown, model.HalfLife.Typical));
        Assert.Equal(new(3, 5, 8), model.HalfLife);
        Assert.Empty(model.Because);
        Assert.Contains("70 kg, since your weight is not known", CaffeineWords.For(model), StringComparison.Ordinal);
        Assert.DoesNotContain("not known", CaffeineWords.For(CaffeineModel.Of(Nobody with { WeightKg = 60 })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 5)]
    [InlineData(CaffeineStay.Usual, 5)]
    [InlineData(CaffeineStay.Briefly, 3)]
    [InlineData(CaffeineStay.Longer, 8)]
    public void How_long_it_stays_is_the_persons_choice(CaffeineStay? stays, double hours) =>
        Assert.Equal(hours, CaffeineModel.Of(Nobody with { Settings = new() { CaffeineStays = stays } }).HalfLife.Typical);

    [Theory]
    [InlineData(null, null, 5)]
    [InlineData(false, 30, 5)]
    [InlineData(true, null, 12)]
    [InlineData(true, 0, 5)]
    [InlineData(true, 13, 5)]
    [InlineData(true, 14, 10)]
    [InlineData(true, 26, 10)]
    [InlineData(true, 27, 13.5)]
    [InlineData(null, 27, 13.5)]
    public void Pregnancy_counts_by_its_week(bool? pregnant, int? week, double hours) =>
        Assert.Equal(hours, CaffeineModel.Of(Nobody with { Pregnant = pregnant, Settings = new() { PregnancyWeek = week } }).HalfLife.Typical, 9);

    [Fact]
    public void Factors_multiply_each_with_its_reason()
    {
        var model = CaffeineModel.Of((Nobody with { Settings = new() { Smokes = true, Pill = true } }).With("liver").Taking("ciprofloxacin", "fluvoxamine"));

        Assert.Equal(5 * 0.6 * 1.75 * 2 * 10 * 2, model.HalfLife.Typical, 9);
        Assert.Equal(3 * 0.5 * 1.5 * 2 * 10 * 1.5, model.HalfLife.Low, 9);
        Assert.Equal(8 * 0.7 * 2.3 * 2 * 10 * 2.5, model.HalfLife.High, 9);
        Assert.Equal(["PK-08", "PK-09", "PK-11", "PK-12", "PK-13"], model.Because.Select(fact => fact.Id));
    }

    [Fact]
    public void What_was_not_said_and_what_was_denied_change_nothing() =>
        Assert.Empty(CaffeineModel.Of(Nobody with { Pregnant = false, Settings = new() { Smokes = false, Pill = false, Conditions = [] } }).Because);

    /// <summary>The check has the number of its own, so as not to read the file of stimulants.</summary>
    [Fact]
    public void The_symptom_check_and_the_file_of_stimulants_have_one_limit_of_a_day()
    {
        var limit = StimulantKnowledge.Embedded.Limit(LimitWho.Adult).Day.Mg;

        Assert.Null(new Answers { CaffeineMg24h = limit }.Facts([]).Is("f_stim_24h"));
        Assert.True(new Answers { CaffeineMg24h = limit + 0.1m }.Facts([]).Is("f_stim_24h"));
    }
}
