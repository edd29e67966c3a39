using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;

namespace Vastus.Core.Tests.Triage.Visits;

public sealed class CheckPathTests
{
    private static readonly TriageKnowledge Knowledge = TriageKnowledge.Embedded;

    [Fact]
    public void An_ordinary_cramp_ends_at_self_care_in_ten_pages_or_less()
    {
        var him = Background.None with { Age = 40, Sex = Core.Profile.Sex.Male };

        var (pages, said) = Walk(him, "f_cramp");

        Assert.Equal(Urgency.SelfCare, new CheckPath(Knowledge, said, him).Result.Level.Urgency);
        Assert.Equal(["", "before"], pages.Take(2));
        Assert.True(pages.Count <= 10, string.Join(" > ", pages));
    }

    [Fact]
    public void Whoever_says_yes_to_nothing_is_never_asked_a_question_twice()
    {
        var (pages, said) = Walk(Background.None);

        Assert.InRange(pages.Count, 4, 14);
        Assert.Empty(said.Yes);
    }

    [Fact]
    public void Whoever_skips_all_ends_at_routine_and_is_told_what_was_not_answered()
    {
        var said = Said.Nothing;
        for (CheckPath path; (path = new(Knowledge, said, Background.None)).Next is { } step;)
            said = said.With([.. path.Waiting(step).Select(finding => finding.Id)], [], [], Rest.Unsure);

        var result = new CheckPath(Knowledge, said, Background.None).Result;
        Assert.Equal(Urgency.Routine, result.Level.Urgency);
        Assert.NotEmpty(result.Ask);
    }

    [Fact]
    public void After_an_emergency_nothing_is_asked_unless_the_person_goes_on()
    {
        var said = Said.Nothing.With(["f_chest_pain"], ["f_chest_pain"], [], null);
        var path = new CheckPath(Knowledge, said, Background.None);

        Assert.Equal(Urgency.Emergency, path.Result.Level.Urgency);
        Assert.Null(path.Next);
        Assert.NotNull(new CheckPath(Knowledge, said with { GoesOn = true }, Background.None).Next);
    }

    [Fact]
    public void What_the_diary_knows_is_not_asked()
    {
        var none = new CheckPath(Knowledge, Said.Nothing, Background.None);
        var known = new CheckPath(Knowledge, Said.Nothing, Background.None with { Age = 40 });

        Assert.Contains("age", none.Waiting(none.Step("h")!).Select(finding => finding.Id));
        Assert.DoesNotContain("age", known.Waiting(known.Step("h")!).Select(finding => finding.Id));
    }

    [Fact]
    public void Every_question_has_one_page()
    {
        var asked = CheckStep.All(Knowledge).SelectMany(step => step.Findings).Select(finding => finding.Id).ToList();

        Assert.Equal(asked.Distinct(), asked);
        Assert.Equal(Knowledge.ById.Keys.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    /// <summary>Answers page after page, yes to these and no to all else; each page only once with the same question.</summary>
    private static (IReadOnlyList<string> Pages, Said Said) Walk(Background background, params string[] yes)
    {
        List<string> pages = [];
        var said = Said.Nothing;
        for (CheckPath path; (path = new(Knowledge, said, background)).Next is { } step;)
        {
            List<string> asked = [.. path.Waiting(step).Select(finding => finding.Id)];
            Assert.DoesNotContain(asked, said.IsAsked);
            pages.Add(step.Id);
            said = said.With(asked, [.. asked.Intersect(yes)], [.. asked.Where(id => Knowledge.ById[id].Kind is FindingKind.Number)], Rest.No);
        }

        return (pages, said);
    }
}
