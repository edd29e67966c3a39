using Vastus.Core.Relief;

namespace Vastus.Core.Tests.Relief;

public sealed class ReliefGuideTests
{
    private static readonly ReliefKnowledge Known = ReliefKnowledge.Embedded;
    private static readonly HashSet<string> Nothing = [];

    public static TheoryData<string> Muscles => [.. Known.Muscles.Select(m => m.Id)];

    public static TheoryData<string> Findings => [.. Known.SafetyQuestions.Select(q => q.Finding)];

    [Fact]
    public void The_eight_safety_questions_of_the_dossier_are_asked() => Assert.Equal(
        ["f_breath_hard", "f_calf_swollen_3cm", "f_chest_pain", "f_dark_urine", "f_knee_injury", "f_leg_cold_pale", "f_leg_warm_red", "f_tense_compartment"],
        Known.SafetyQuestions.Select(q => q.Finding).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Findings))]
    public void One_alarm_sign_stops_everything_wherever_it_hurts(string finding)
    {
        foreach (var muscle in Known.Muscles.Select(m => m.Id).Append("elbow").Append(null!))
        {
            var plan = ReliefGuide.Plan(Known, muscle, Position.Bed, new HashSet<string> { finding, "pregnancy" });

            Assert.True(plan.IsUrgent);
            Assert.Empty(plan.Steps);
            Assert.Equal(finding, Assert.Single(plan.Urgent).Finding);
            Assert.NotEmpty(plan.Urgent[0].Advice);
        }
    }

    [Fact]
    public void The_most_urgent_of_several_signs_comes_first()
    {
        var plan = ReliefGuide.Plan(Known, "soleus", Position.Bed, new HashSet<string> { "f_dark_urine", "f_leg_warm_red", "f_chest_pain" });

        Assert.Equal(["f_chest_pain", "f_leg_warm_red", "f_dark_urine"], plan.Urgent.Select(q => q.Finding));
    }

    [Theory]
    [MemberData(nameof(Muscles))]
    public void Every_muscle_has_a_plan_that_begins_with_rest_and_then_lengthens_it(string muscle)
    {
        foreach (var position in Enum.GetValues<Position>())
        {
            var plan = ReliefGuide.Plan(Known, muscle, position, Nothing);

            Assert.Equal("RM-01", plan.Steps[0].Id);
            Assert.NotNull(plan.Steps[1].Stretch);
            Assert.All(plan.Steps, step => Assert.NotEmpty(step.Steps));
            Assert.Distinct(plan.Steps.Select(s => s.Id));
            Assert.Equal(plan.Steps.OrderBy(s => s.Measure.Id, StringComparer.Ordinal), plan.Steps);
        }
    }

    [Fact]
    public void A_place_that_is_not_known_is_treated_as_around_the_knee() => Assert.Equal(
        ReliefGuide.Plan(Known, ReliefKnowledge.NotSure, Position.Sitting, Nothing).Steps.Select(s => s.Id),
        ReliefGuide.Plan(Known, "somewhere", Position.Sitting, Nothing).Steps.Select(s => s.Id));

    // Which measure each condition rules out: the column "do not use when" of the dossier.
    [Theory]
    [InlineData("f_pop", "ST-M04 RM-03")]
    [InlineData("f_swell_2h", "ST-M04 RM-03")]
    [InlineData("f_calf_snap", "ST-M04 RM-03")]
    [InlineData("f_no_straight_raise", "ST-M04 RM-03")]
    [InlineData("suspected-fracture", "ST-M04 RM-03")]
    [InlineData("suspected-clot", "ST-M04 RM-03 RM-04 RM-07")]
    [InlineData("f_calf_pain_one", "RM-04")]
    [InlineData("f_muscle_agony", "RM-04")]
    [InlineData("open-skin", "RM-04 RM-06")]
    [InlineData("skin-infection", "RM-04 RM-07")]
    [InlineData("fresh-bruise", "RM-04")]
    [InlineData("cannot-bear-weight", "RM-05")]
    [InlineData("dizzy", "RM-05")]
    [InlineData("raynaud", "RM-06")]
    [InlineData("cold-allergy", "RM-06")]
    [InlineData("cryoglobulins", "RM-06")]
    [InlineData("oxaliplatin", "RM-06")]
    [InlineData("poor-circulation", "RM-06")]
    [InlineData("f_walk_stop", "RM-06")]
    [InlineData("numb-skin", "RM-06 RM-07")]
    [InlineData("f_numb_onearea", "RM-06 RM-07")]
    [InlineData("f_numb_feet", "RM-06 RM-07")]
    [InlineData("new-injury", "RM-07")]
    [InlineData("fluid-limit", "RM-08")]
    [InlineData("vomiting", "RM-08")]
    [InlineData("salt-limit", "RM-09")]
    [InlineData("blood-pressure", "RM-09")]
    [InlineData("heart-failure", "RM-09")]
    [InlineData("kidney-failure", "RM-09")]
    [InlineData("tooth-erosion", "RM-09")]
    [InlineData("pregnancy-blood-pressure", "RM-09")]
    [InlineData("ulcer", "RM-09 RM-10")]
    [InlineData("reflux", "RM-09 RM-10")]
    [InlineData("pregnancy", "")]
    [InlineData("blood-thinner", "")]
    [InlineData("fall-risk", "")]
    [InlineData("kidney-disease", "")]
    [InlineData("lithium", "")]
    [InlineData("hip-replacement", "")]
    public void A_condition_rules_out_exactly_what_the_dossier_says(string condition, string leftOut)
    {
        var plan = ReliefGuide.Plan(Known, "gastrocnemius", Position.Standing, new HashSet<string> { condition });

        Assert.Equal(leftOut, string.Join(' ', plan.LeftOut.Select(l => l.Id)));
        Assert.Equal(Known.Measures.Count, plan.Steps.Count + plan.LeftOut.Count);
        Assert.All(plan.LeftOut, l => Assert.Contains(Known.Condition(condition)!.Text, Assert.Single(l.Why), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hip-replacement", "adductors", "ST-M07")]
    [InlineData("hip-replacement", "buttock", "ST-M10")]
    public void An_artificial_hip_rules_out_the_stretches_that_turn_the_hip(string condition, string muscle, string stretch) =>
        Assert.Equal([stretch], ReliefGuide.Plan(Known, muscle, Position.Bed, new HashSet<string> { condition }).LeftOut.Select(l => l.Id));

    [Fact]
    public void Nobody_presses_behind_the_knee() =>
        Assert.Contains(ReliefGuide.Plan(Known, "popliteus", Position.Bed, Nothing).LeftOut, l => l.Id is "RM-04");

    [Theory]
    [InlineData("blood-thinner", "RM-04", "light touch")]
    [InlineData("pregnancy", "RM-07", "no hot tub")]
    [InlineData("lithium", "RM-11", "No ibuprofen")]
    [InlineData("pregnancy", "RM-11", "No ibuprofen")]
    [InlineData("ace-inhibitor-water-tablet", "RM-11", "No ibuprofen")]
    [InlineData("fall-risk", "RM-05", "light on first")]
    public void Some_conditions_make_a_measure_gentler(string condition, string measure, string words)
    {
        var step = Step(ReliefGuide.Plan(Known, "soleus", Position.Bed, new HashSet<string> { condition }), measure);

        Assert.Contains(step.Heed, say => say.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void The_steps_for_somebody_who_must_not_have_ibuprofen_do_not_offer_it() => Assert.DoesNotContain(
        Step(ReliefGuide.Plan(Known, "soleus", Position.Bed, new HashSet<string> { "ulcer" }), "RM-11").Steps,
        line => line.Contains("ibuprofen", StringComparison.Ordinal));

    [Fact]
    public void What_is_not_known_leaves_the_measure_in_but_is_worded_as_a_caution()
    {
        var step = Step(ReliefGuide.Plan(Known, "soleus", Position.Bed, Nothing), "RM-06");

        Assert.Contains(Known.Condition("raynaud")!.Text, step.LeaveOutIf);
    }

    [Fact]
    public void What_is_known_not_to_be_so_is_not_worded_again()
    {
        var plan = ReliefGuide.Plan(Known, "soleus", Position.Bed, Nothing, new HashSet<string> { "raynaud" });

        Assert.DoesNotContain(Known.Condition("raynaud")!.Text, Step(plan, "RM-06").LeaveOutIf);
    }

    [Fact]
    public void In_bed_the_stretch_needs_no_standing()
    {
        Assert.Equal("ST-M04-bed", Step(ReliefGuide.Plan(Known, "gastrocnemius", Position.Bed, Nothing), "ST-M04").Picture);
        Assert.Equal("ST-M04-up", Step(ReliefGuide.Plan(Known, "gastrocnemius", Position.Standing, Nothing), "ST-M04").Picture);
    }

    [Fact]
    public void Nobody_who_is_dizzy_is_asked_to_stand() => Assert.Equal(
        "ST-M04-bed", Step(ReliefGuide.Plan(Known, "gastrocnemius", Position.Standing, new HashSet<string> { "dizzy" }), "ST-M04").Picture);

    [Fact]
    public void Only_conditions_that_could_change_the_plan_are_asked()
    {
        Assert.DoesNotContain(ReliefGuide.Conditions(Known, "gastrocnemius"), c => c.Id is "hip-replacement");
        Assert.Contains(ReliefGuide.Conditions(Known, "adductors"), c => c.Id is "hip-replacement");
    }

    private static GuideStep Step(GuidePlan plan, string id) => Assert.Single(plan.Steps, s => s.Id == id);
}
