using System.Text;
using NodaTime;
using Vastus.Core.Programme;
using Exercise = Vastus.Core.Programme.Exercise;

namespace Vastus.Core.Tests.Programme;

/// <summary>Twenty people, and what must be true of every programme.</summary>
public sealed class PeopleTests
{
    private static readonly ProgrammeKnowledge Knowledge = ProgrammeKnowledge.Embedded;

    public static TheoryData<string> Ids { get; } = [.. TrainingPerson.All.Select(person => person.Id)];

    [Fact]
    public void The_programmes_of_twenty_people_are_as_they_were_read()
    {
        Assert.Equal(20, TrainingPerson.All.Count);
        Stored.AssertSame("programmes.txt", string.Join('\n', TrainingPerson.All.Select(Text)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_is_in_it_that_should_be_left_out_or_that_the_person_cannot_do_at_home(string id)
    {
        var plan = Plan(id);
        foreach (var exercise in plan.Blocks.SelectMany(block => block.All).Concat(plan.Bedtime).Select(choice => choice.Exercise))
        {
            Assert.Empty(exercise.NotWhen.Intersect(plan.Intake.Yes));
            Assert.True(exercise.Needs is [] || exercise.Needs.Any(plan.Intake.Equipment.Contains), exercise.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_muscle_group_is_strengthened_in_all_weeks_unless_nothing_suits(string id)
    {
        var plan = Plan(id);
        var possible = Knowledge.Exercises.Where(e => e.Type is ExerciseType.Strength && Fit.Of(Knowledge, e, plan.Intake).Suits).SelectMany(e => e.Groups).ToHashSet();
        foreach (var block in plan.Blocks)
        {
            var trained = block.Exercises.Where(c => c.Exercise.Type is ExerciseType.Strength).SelectMany(c => c.Exercise.Groups).ToHashSet();
            Assert.Subset(trained, possible);
            Assert.Equal(block.All.Select(c => c.Exercise).Distinct().Count(), block.All.Count());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Strength_is_on_three_days_at_most_that_are_48_hours_apart_and_chosen_by_the_person(string id)
    {
        var plan = Plan(id);
        List<int> days = [.. plan.StrengthDays.Select(day => (int)day)];

        Assert.InRange(days.Count, plan.Barred is [] ? 1 : 0, 3);
        Assert.Subset(plan.Intake.Days.ToHashSet(), plan.StrengthDays.ToHashSet());
        Assert.All(days, day => Assert.All(days.Where(other => other > day), other => Assert.InRange(other - day, 2, 5)));
        Assert.Equal(plan.Barred is [] ? plan.Intake.Days : [], plan.StrengthDays.Union(plan.LightDays));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_dose_of_twelve_good_weeks_is_within_the_dossiers_range(string id)
    {
        if (Plan(id).Barred is not [])
            return;
        var player = new Player(new(id) { Intake = Plan(id).Intake, Morning = _ => 0 });
        player.Play(12);
        foreach (var planned in player.Done)
        {
            var dose = planned.Exercise.Dose(planned.Level);
            var next = planned.Exercise.Dose(Math.Min(Exercise.MostLevel, planned.Level + 1));
            Assert.InRange(planned.Dose.Count, dose.Count, Math.Max(dose.MostCount, next.InSeconds == dose.InSeconds ? next.Count : 0));
            Assert.InRange(planned.Dose.Sets, dose.Sets, Math.Max(dose.MostSets, next.Sets));
            Assert.InRange(planned.Dose.Kg ?? 0, dose.Kg ?? 0, dose.MostKg ?? 0);
            Assert.InRange(planned.Level, 1, planned.Choice.Fit.MostLevel);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_same_answers_and_seed_make_the_same_programme(string id) =>
        Assert.Equal(Text(TrainingPerson.All.Single(p => p.Id == id)), Text(TrainingPerson.All.Single(p => p.Id == id)));

    private static ProgrammePlan Plan(string id) => PlanMaker.Of(Knowledge, TrainingPerson.All.Single(person => person.Id == id).Intake);

    private static string Text(TrainingPerson person)
    {
        var plan = PlanMaker.Of(Knowledge, person.Intake);
        var text = new StringBuilder($"{person.Id}, {person.Who}: level {Progress.StartLevel(person.Intake)}\n");
        foreach (var why in plan.Barred)
            text.Append($"  no exercise: {why}\n");
        if (plan.Barred is [])
            text.Append($"  strength on {string.Join(", ", plan.StrengthDays)}; the rest on {string.Join(", ", plan.LightDays)}; before bed {Names(plan.Bedtime)}\n");
        foreach (var block in plan.Blocks)
        {
            text.Append($"  {block.From.Id}: {Names(block.Exercises)}\n    stretches: {Names(block.Stretches)}\n");
            foreach (var choice in block.All.Where(c => c.InsteadOf is not null))
                text.Append($"    {choice.Exercise.Name} instead of {choice.InsteadOf!.Name}\n");
        }

        return text.ToString();
    }

    private static string Names(IEnumerable<Choice> choices) =>
        string.Join(", ", choices.Select(c => $"{c.Exercise.Name}{(c.Fit.MostLevel < 3 ? $" (to level {c.Fit.MostLevel})" : "")}"));
}
