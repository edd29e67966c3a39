using System.Collections.Immutable;
using NodaTime;
using Vastus.Core.Programme;

namespace Vastus.Core.Tests.Programme;

public sealed class ProgrammeIntakeTests
{
    [Fact]
    public void What_is_kept_comes_back()
    {
        foreach (var intake in TrainingPerson.All.Select(person => person.Intake))
        {
            var said = intake with
            {
                Seed = ulong.MaxValue - intake.Seed,
                Swaps = ImmutableSortedDictionary<string, string>.Empty.Add("EX-01", "EX-17").Add("EX-13", "EX-31"),
                TimeOfDay = new LocalTime(7, 5),
            };

            Assert.Equal(said.Write(), Back(said)!.Write());
            Assert.Equal((said.Started, said.Seed, said.UsualPain, said.Background, said.TimeOfDay),
                (Back(said)!.Started, Back(said)!.Seed, Back(said)!.UsualPain, Back(said)!.Background, Back(said)!.TimeOfDay));
            Assert.Equal(said.Yes, Back(said)!.Yes);
            Assert.Equal(said.No, Back(said)!.No);
            Assert.Equal(said.Days, Back(said)!.Days);
            Assert.Equal(said.Swaps, Back(said)!.Swaps);
        }
    }

    [Fact]
    public void Without_a_day_on_which_it_began_there_is_no_programme()
    {
        Assert.Null(ProgrammeIntake.Read(new Dictionary<string, string>()));
        Assert.Null(ProgrammeIntake.Read(new Dictionary<string, string> { ["programme.started"] = "soon" }));
        Assert.Equal(new ProgrammeIntake { Started = default }.Write().Keys, ProgrammeIntake.Forgotten.Keys);
        Assert.All(ProgrammeIntake.Forgotten.Values, Assert.Null);
    }

    [Fact]
    public void What_is_no_longer_understood_is_left_out_and_the_rest_is_read()
    {
        var read = ProgrammeIntake.Read(new Dictionary<string, string>
        {
            ["programme.started"] = "2026-01-05",
            ["programme.goals"] = "stronger;taller",
            ["programme.usual-pain"] = "11",
            ["programme.swaps"] = "EX-01;EX-02>EX-01",
            ["programme.time"] = "25:00",
        })!;

        Assert.Equal([Goal.Stronger], read.Goals);
        Assert.Equal(0, read.UsualPain);
        Assert.Equal("EX-01", Assert.Single(read.Swaps).Value);
        Assert.Equal(new LocalTime(18, 0), read.TimeOfDay);
    }

    private static ProgrammeIntake? Back(ProgrammeIntake said) =>
        ProgrammeIntake.Read(said.Write().Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!));

    [Theory]
    [InlineData(null, TrainingBackground.Some, 2)]
    [InlineData(64, TrainingBackground.Some, 2)]
    [InlineData(65, TrainingBackground.Some, 1)]
    [InlineData(80, TrainingBackground.Sporty, 2)]
    [InlineData(30, TrainingBackground.New, 1)]
    public void Older_people_begin_light_unless_they_are_used_to_it(int? age, TrainingBackground background, int level) =>
        Assert.Equal(level, Progress.StartLevel(new() { Started = new(2026, 3, 2), Age = age, Background = background }));

    [Theory]
    [InlineData(39, 45)]
    [InlineData(40, 42)]
    [InlineData(79, 22)]
    [InlineData(80, 9)]
    public void Standing_on_one_leg_is_measured_by_age(int age, int seconds)
    {
        var knowledge = ProgrammeKnowledge.Embedded;
        var fit = Fit.Of(knowledge, knowledge.Exercise("EX-13")!, new() { Started = new(2026, 3, 2), Age = age });

        Assert.Contains($"about {seconds} seconds on one leg", Assert.Single(fit.Heed), StringComparison.Ordinal);
    }
}
