using System.Globalization;
using Vastus.Core.Programme;

namespace Vastus.Core.Tests.Programme;

/// <summary>The exercises as data against the table that they were typed from, which is typed a second time in <c>doses.csv</c>.</summary>
public sealed class DossierTests
{
    private static readonly ProgrammeKnowledge Knowledge = ProgrammeKnowledge.Embedded;
    private static readonly string[][] Lines =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Programme", "data", "doses.csv")).Select(line => line.Split(','))];

    public static TheoryData<string> Ids { get; } = [.. Lines.Skip(1).Select(row => row[0])];

    [Fact]
    public void There_are_33_exercises_of_which_the_article_names_13()
    {
        Assert.Equal(33, Ids.Count);
        Assert.Equal(Lines.Skip(1).Select(row => row[0]), Knowledge.Exercises.Select(e => e.Id));
        Assert.Equal(Enumerable.Range(1, 13).Select(n => $"EX-{n:00}"), Knowledge.Exercises.Where(e => e.InArticle).Select(e => e.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_doses_of_each_level_are_those_of_the_dossier(string id)
    {
        var exercise = Knowledge.Exercise(id)!;
        var row = Lines.Single(line => line[0] == id);
        for (var level = 1; level <= Exercise.MostLevel; level++)
        {
            var dose = exercise.Dose(level);
            Assert.Equal(Number($"sets{level}"), dose.Sets);
            Assert.Equal(Number($"mostSets{level}") ?? dose.Sets, dose.MostSets);
            Assert.Equal(Number($"count{level}"), dose.Count);
            Assert.Equal(Number($"mostCount{level}") ?? dose.Count, dose.MostCount);
            Assert.Equal(Text($"unit{level}") is "s", dose.InSeconds);
            Assert.Equal(Number($"hold{level}"), dose.HoldSeconds);
            Assert.Equal(Number($"kg{level}"), dose.Kg);
            Assert.Equal(Number($"mostKg{level}"), dose.MostKg);
        }

        Assert.Equal(Number("days"), exercise.Days);
        Assert.Equal(Number("mostDays"), exercise.MostDays);

        string Text(string column) => Array.IndexOf(Lines[0], column) is >= 0 and var at ? row[at] : "";
        decimal? Number(string column) => Text(column) is "" ? null : decimal.Parse(Text(column), CultureInfo.InvariantCulture);
    }

    [Fact]
    public void All_exercises_of_the_article_are_offered_to_somebody_who_has_everything()
    {
        var plan = PlanMaker.Of(Knowledge, Everything);
        var offered = plan.Blocks.SelectMany(block => block.All).Concat(plan.Bedtime).Select(choice => choice.Exercise).ToHashSet();

        Assert.Empty(plan.LeftOut);
        Assert.Subset(offered, Knowledge.Exercises.Where(e => e.InArticle).ToHashSet());
    }

    [Fact]
    public void What_is_not_known_about_a_person_is_said_as_a_reason_to_leave_an_exercise_out()
    {
        var lunge = Knowledge.Exercise("EX-03")!;

        var fit = Fit.Of(Knowledge, lunge, Everything with { Yes = [], No = ["poor-balance"] });

        Assert.True(fit.Suits);
        Assert.Contains("kneecap pain above 5 of 10", fit.LeaveOutIf);
        Assert.DoesNotContain("poor balance", fit.LeaveOutIf);
        Assert.Empty(Fit.Of(Knowledge, lunge, Everything).LeaveOutIf);
    }

    [Fact]
    public void Whoever_is_barred_gets_no_exercise_at_all()
    {
        var bars = Knowledge.Conditions.Where(c => c.Bars).ToList();
        Assert.Equal(["knee-surgery", "suspected-clot", "suspected-fracture", "acute-infection"], bars.Select(c => c.Id));
        foreach (var condition in bars)
        {
            var plan = PlanMaker.Of(Knowledge, Everything with { Yes = [condition.Id] });

            Assert.Equal([condition.Text], plan.Barred);
            Assert.Empty(plan.Blocks);
            Assert.Empty(plan.Bedtime);
            Assert.Null(plan.KindOn(Life.Monday));
        }
    }

    private static ProgrammeIntake Everything => new Life("").Intake with
    {
        Equipment = [.. Knowledge.Equipment.Select(e => e.Id)],
        Goals = [.. Enum.GetValues<Goal>()],
    };
}
