using Vastus.Core.Relief;

namespace Vastus.Core.Tests.Relief;

public sealed class ReliefKnowledgeTests
{
    private static readonly ReliefKnowledge Known = ReliefKnowledge.Embedded;

    [Fact]
    public void The_measures_stand_in_the_order_of_the_dossier() =>
        Assert.Equal(Enumerable.Range(1, 14).Select(n => $"RM-{n:00}"), Known.Measures.Select(m => m.Id));

    [Fact]
    public void The_stretches_and_what_to_avoid_are_all_there()
    {
        Assert.Equal(Enumerable.Range(1, 12).Select(n => $"ST-M{n:00}"), Known.Stretches.Select(s => s.Id));
        Assert.Equal(Enumerable.Range(1, 12).Select(n => $"AV-{n:00}"), Known.Avoid.Select(a => a.Id));
    }

    [Fact]
    public void Every_measure_has_a_source_and_a_grade() =>
        Assert.All(Known.Measures, m => Assert.True(m.Sources is not [] && m.Evidence is not []));

    [Fact]
    public void Every_stretch_has_a_source_steps_for_both_positions_and_the_dose_of_the_dossier() => Assert.All(Known.Stretches, s =>
    {
        Assert.NotEmpty(s.Sources);
        Assert.NotEmpty(s.Up.Steps);
        Assert.NotEmpty(s.Bed.Steps);
        Assert.Equal(new Timing(15, 30, 3, 5), s.Timing);
    });

    [Theory]
    [InlineData("RM-03", 5, 10)]
    [InlineData("RM-04", 60, 300)]
    [InlineData("RM-05", 60, 180)]
    [InlineData("RM-06", 900, 1200)]
    [InlineData("RM-07", 900, 1200)]
    [InlineData("RM-12", 120, 120)]
    [InlineData("RM-13", 1800, 1800)]
    public void Times_are_those_of_the_dossier(string id, int seconds, int mostSeconds)
    {
        var timing = Known.Measure(id)!.Timing!;

        Assert.Equal((seconds, mostSeconds), (timing.Seconds, timing.MostSeconds));
    }

    [Fact]
    public void A_measure_has_its_own_word_for_the_diary() => Assert.Distinct(Known.Measures.Select(m => m.Word));

    [Fact]
    public void Sentences_for_people_never_tell_them_to_stop_a_medicine() => Assert.DoesNotContain(
        Known.Measures.SelectMany(m => m.Steps.Concat(m.Caution).Concat(m.Changes.Select(c => c.Say))),
        line => line.Contains("top taking", StringComparison.Ordinal));
}
