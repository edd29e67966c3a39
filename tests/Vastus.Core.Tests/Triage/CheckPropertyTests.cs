using FsCheck;
using FsCheck.Fluent;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;
using Check = Vastus.Core.Triage.Check;

namespace Vastus.Core.Tests.Triage;

/// <summary>What must be true of the real rules, whatever a person answers.</summary>
public sealed class CheckPropertyTests
{
    private static readonly TriageKnowledge Knowledge = TriageKnowledge.Embedded;

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(150);

    /// <summary>What a person comes with, such as a cramp: self-care is for those who have one, and only they can be told so.</summary>
    private static readonly HashSet<string> Complaints =
        [.. Knowledge.Rules.Where(rule => rule.Level is Urgency.SelfCare).SelectMany(rule => Plain(rule.Logic))];

    [Fact]
    public void A_yes_to_a_red_flag_never_lowers_the_urgency() => ForAny(facts =>
    {
        var level = facts.Level();
        foreach (var finding in AnyFacts.Unanswered(facts).Concat(facts.Findings.Keys).Where(finding => !Complaints.Contains(finding)))
            Assert.True(facts.With(finding, true).Level() <= level, $"{finding} lowers it from {level}");
    });

    [Fact]
    public void Whatever_is_answered_besides_an_urgency_that_has_a_reason_stays() => ForAny(facts =>
    {
        var result = Check.Of(Knowledge, facts);
        if (result.Reasons is [{ Level: < Urgency.SelfCare } first, ..] && Knowledge.Raises.All(raise => raise.Id != first.Rule))
        {
            foreach (var finding in AnyFacts.Unanswered(facts))
            {
                Assert.True(facts.With(finding, true).Level() <= result.Level.Urgency, finding);
                Assert.True(facts.With(finding, false).Level() <= result.Level.Urgency, finding);
            }
        }
    });

    [Fact]
    public void One_more_no_never_makes_it_more_urgent() => ForAny(facts =>
    {
        var level = facts.Level();
        foreach (var finding in AnyFacts.Unanswered(facts))
            Assert.True(facts.With(finding, false).Level() >= level, $"a no to {finding} raises it from {level}");
    });

    [Fact]
    public void Left_unanswered_it_is_never_less_urgent_than_with_a_no() => ForAny(facts =>
    {
        var answered = facts.Findings.Where(pair => !pair.Value).Select(pair => pair.Key).ToList();
        Assert.All(answered, finding => Assert.True(facts.Without(finding).Level() <= facts.Level(), finding));
        Assert.True(facts.Level() <= AnyFacts.Unanswered(facts).Aggregate(facts, (all, finding) => all.With(finding, false)).Level());
    });

    [Fact]
    public void Every_single_yes_that_would_raise_it_is_among_what_to_ask() => ForAny(facts =>
    {
        var result = Check.Of(Knowledge, facts);
        var raising = AnyFacts.Unanswered(facts).Where(finding => facts.With(finding, true).Level() < result.Level.Urgency).ToHashSet();

        Assert.Subset(result.Ask.ToHashSet(), raising);
    });

    [Fact]
    public void Nothing_is_asked_that_was_answered_and_nothing_twice() => ForAny(facts =>
    {
        var ask = Check.Of(Knowledge, facts).Ask;

        Assert.Equal(ask.Distinct(), ask);
        Assert.DoesNotContain(ask, id => facts.Is(id) is not null || facts.Number(id) is not null || !Knowledge.ById.ContainsKey(id));
    });

    [Fact]
    public void Every_reason_names_findings_alone_that_were_answered_with_yes() => ForAny(facts =>
    {
        var result = Check.Of(Knowledge, facts);
        foreach (var id in result.Reasons.SelectMany(reason => reason.Because).Concat(result.Signs.SelectMany(sign => sign.Because)))
            Assert.True(facts.Is(id) is true || facts.Number(id) is not null, id);
        Assert.All(result.Reasons, reason => Assert.NotEmpty(reason.Sources));
        Assert.All(result.Reasons.Where(reason => reason.Level < Urgency.SelfCare), reason => Assert.NotEmpty(reason.Text));
    });

    [Fact]
    public void The_interview_ends_and_then_nothing_that_was_not_asked_can_change_the_urgency() => ForAny(facts =>
    {
        var random = new Seeded((ulong)facts.Findings.Count);
        var asked = 0;
        while (Interview.Next(Knowledge, facts) is { Count: > 0 } questions)
        {
            foreach (var question in questions)
            {
                Assert.True(facts.Is(question.Id) is null && facts.Number(question.Id) is null, $"{question.Id} is asked again");
                facts = question.Kind is FindingKind.Number
                    ? facts.WithNumber(question.Id, random.Between(0, 90))
                    : facts.With(question.Id, random.Chance(0.05));
            }

            Assert.True(++asked <= Knowledge.Findings.Count, "it never ends");
        }

        var level = facts.Level();
        for (var i = 0; i < 20; i++)
        {
            var all = AnyFacts.Unanswered(facts).Aggregate(facts, (some, finding) => some.With(finding, random.Chance(i / 20.0)));
            Assert.Equal(level, all.Level());
        }
    });

    [Fact]
    public void Without_a_single_answer_it_is_routine_and_never_self_care() => Assert.Equal(Urgency.Routine, Facts.None.Level());

    [Fact]
    public void Self_care_needs_a_clear_no_to_every_emergency_sign()
    {
        var well = Knowledge.Findings.Where(finding => finding.Kind is FindingKind.YesNo)
            .Aggregate(Facts.None, (facts, finding) => facts.With(finding.Id, finding.Id is "f_cramp"));
        Assert.Equal(Urgency.SelfCare, well.Level());

        foreach (var finding in Knowledge.Findings.Where(finding => finding.Block is "A"))
            Assert.Equal(Urgency.Routine, well.Without(finding.Id).Level());
    }

    private static void ForAny(Action<Facts> holds) => Prop.ForAll(AnyFacts.Some.ToArbitrary(), holds).Check(Thorough);

    /// <summary>What stands in a rule without NOT.</summary>
    private static IEnumerable<string> Plain(Expression logic) => logic switch
    {
        Is finding => [finding.Name],
        All all => all.Parts.SelectMany(Plain),
        AtLeast some => some.Parts.SelectMany(Plain),
        _ => [],
    };
}
