using Vastus.Core.Intake;
using Vastus.Core.Profile;
using static Vastus.Core.Tests.Intake.Meals;

namespace Vastus.Core.Tests.Intake;

public sealed class TargetTests
{
    private const string Order = "water potassium magnesium calcium sodium vitamin-d vitamin-b12 vitamin-e vitamin-b1 vitamin-b6 folate";

    /// <remarks>Read off the dossier's tables by hand, in the order above; a range where the dossier has one.</remarks>
    [Theory]
    [InlineData("us man 16", "3300 3000 410 1300 1500 15 2.4 15 1.2 1.3 400")]
    [InlineData("us man 25", "3700 3400 400 1000 1500 15 2.4 15 1.2 1.3 400")]
    [InlineData("us man 75", "3700 3400 420 1200 1500 20 2.4 15 1.2 1.7 400")]
    [InlineData("us woman 45", "2700 2600 320 1000 1500 15 2.4 15 1.1 1.3 400")]
    [InlineData("us woman 60", "2700 2600 320 1200 1500 15 2.4 15 1.1 1.5 400")]
    [InlineData("us pregnant 30", "3000 2900 350-360 1000 1500 15 2.6 15 1.4 1.9 600")]
    [InlineData("us breastfeeding 30", "3800 2800 310-320 1000 1500 15 2.8 19 1.4-1.5 2.0 500")]
    [InlineData("eu man 17", "2500 3500 300 1150 2000 15 4.0 13 0.8-1.1 1.7 330")]
    [InlineData("eu man 20", "2500 3500 350 1000 2000 15 4.0 13 0.8-1.1 1.7 330")]
    [InlineData("eu woman 52", "2000 3500 300 950 2000 15 4.0 11 0.8-1.1 1.6 330")]
    [InlineData("eu pregnant 22", "2300 3500 300 1000 2000 15 4.5 11 0.8-1.1 1.8 600")]
    [InlineData("eu breastfeeding 35", "2700 4000 300 950 2000 15 5.0 11 0.8-1.1 1.7 500")]
    public void Twelve_people_have_the_targets_of_the_tables(string person, string targets)
    {
        var found = Order.Split(' ').Select(nutrient => Of(nutrient, Person(person)));

        Assert.Equal(targets.Split(' '), found.Select(Text), Same);
    }

    [Theory]
    [InlineData("us woman 30", "magnesium 350 supplements; sodium 2300; calcium 2500; vitamin-d 100; vitamin-e 1000 supplements; vitamin-b6 100; folate 1000 supplements")]
    [InlineData("us man 51", "magnesium 350 supplements; sodium 2300; calcium 2000; vitamin-d 100; vitamin-e 1000 supplements; vitamin-b6 100; folate 1000 supplements")]
    [InlineData("eu man 51", "magnesium 250 supplements; calcium 2500; vitamin-d 100; vitamin-e 300; vitamin-b6 12; folate 1000 supplements")]
    public void Upper_limits_are_those_of_the_tables(string person, string limits)
    {
        var all = IntakeKnowledge.Embedded.Nutrients
            .Select(nutrient => (nutrient.Id, Limit: Target.LimitOf(nutrient, Person(person), TargetTable.Embedded)))
            .Where(pair => pair.Limit is not null)
            .Select(pair => $"{pair.Id} {pair.Limit!.Amount:0.##}{(pair.Limit.OnlySupplements ? " supplements" : "")}");

        Assert.Equal(limits.Split("; ").Order(StringComparer.Ordinal), all.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_year_of_birth_leaves_two_ages_and_so_a_range_where_they_differ()
    {
        var fifty = Woman(0) with { Ages = [50, 51] };

        Assert.Equal("1000-1200", Text(Of("calcium", fifty.By(Authority.Us))));
    }

    [Fact]
    public void Who_did_not_say_sex_and_age_gets_a_range_and_is_told_why()
    {
        var target = Of("magnesium", IntakePerson.Unknown.By(Authority.Us));

        Assert.Equal("310-420", Text(target));
        Assert.Equal(["age", "sex"], target.Unsaid);
        Assert.Empty(Of("potassium", IntakePerson.Unknown).Unsaid);
    }

    [Fact]
    public void Children_have_no_target_here() => Assert.Null(Of("potassium", Woman(9)).From);

    [Theory]
    [InlineData("kidney", "water potassium sodium")]
    [InlineData("heart-failure", "water potassium sodium")]
    [InlineData("liver", "water potassium sodium")]
    [InlineData("low-sodium", "water sodium")]
    public void With_a_condition_only_a_clinician_can_name_these(string condition, string hidden)
    {
        var person = Woman(60).With(condition);

        Assert.Equal(hidden.Split(' '), Order.Split(' ').Where(nutrient => Of(nutrient, person) is { From: null, AskBecause: not [] }));
    }

    [Theory]
    [InlineData("MC-ACE", "water potassium sodium")]
    [InlineData("MC-ARB", "water potassium sodium")]
    [InlineData("MC-KSPAR", "water potassium sodium")]
    [InlineData("trimethoprim", "water potassium sodium")]
    [InlineData("desmopressin", "water sodium")]
    [InlineData("MC-STATIN", "")]
    public void With_a_medicine_only_a_clinician_can_name_these(string medicine, string hidden)
    {
        var person = Woman(60).Taking(medicine);

        Assert.Equal(hidden, string.Join(' ', Order.Split(' ').Where(nutrient => Of(nutrient, person).AskBecause is not [])));
    }

    [Fact]
    public void What_the_clinician_named_counts_before_all_else()
    {
        var person = Woman(60).With("kidney");
        person = person with { Settings = person.Settings with { OwnTargets = person.Settings.OwnTargets.Add("potassium", 2000) } };

        Assert.Equal((2000, 2000, true), (Of("potassium", person).From, Of("potassium", person).To, Of("potassium", person).IsOwn));
    }

    [Fact]
    public void Every_row_of_the_dossier_is_there_once_for_its_ages() =>
        Assert.Equal(
            Enumerable.Range(1, 217).Select(n => $"IN-{n:000}"), TargetTable.Embedded.Rows.Select(row => row.Id).Distinct().Order(StringComparer.Ordinal));

    private static Target Of(string nutrient, IntakePerson person) =>
        Target.Of(IntakeKnowledge.Embedded.Nutrient(nutrient), person, TargetTable.Embedded, IntakeKnowledge.Embedded);

    private static IntakePerson Person(string words)
    {
        var (authority, who, age) = (words.Split(' ')[0], words.Split(' ')[1], int.Parse(words.Split(' ')[2]));
        var person = who switch
        {
            "man" => Man(age),
            "pregnant" => Woman(age) with { Pregnant = true },
            "breastfeeding" => Woman(age) with { Breastfeeding = true },
            _ => Woman(age),
        };
        return person.By(Words<Authority>.Parse(authority)!.Value);
    }

    private static string Text(Target target) => target.From == target.To ? $"{target.From:0.##}" : $"{target.From:0.##}-{target.To:0.##}";

    private static bool Same(string a, string b) => a.Split('-').Select(decimal.Parse).SequenceEqual(b.Split('-').Select(decimal.Parse));
}
