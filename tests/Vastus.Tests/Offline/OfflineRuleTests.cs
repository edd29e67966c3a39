using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Vastus.Core.Relief;
using Vastus.Tests.Running;

namespace Vastus.Tests.Offline;

/// <summary>What the page shows to a person by its facts is what the guide of the core plans for that person.</summary>
public sealed class OfflineRuleTests
{
    private static readonly ReliefKnowledge Knowledge = ReliefKnowledge.Embedded;

    [Fact]
    public async Task The_page_for_no_network_holds_the_rule_of_the_guide()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        var html = await client.GetStringAsync("/offline", TestContext.Current.CancellationToken);
        var guide = new HtmlParser().ParseDocument(html).QuerySelector("form[data-station=guide]")!;

        foreach (var place in Knowledge.Muscles)
        {
            foreach (var position in (Position[])[Position.Sitting, Position.Bed])
            {
                AssertSame(guide, place, position, []);
                foreach (var condition in Knowledge.Conditions)
                    AssertSame(guide, place, position, [condition.Id]);
                AssertSame(guide, place, position, ["pregnancy", "blood-thinner", "fall-risk"]);
                AssertSame(guide, place, position, ["kneecap-pain", "dizzy", "hip-replacement"]);
            }
        }
    }

    private static void AssertSame(IElement guide, Muscle place, Position position, HashSet<string> yes)
    {
        HashSet<string> facts = [.. yes, $"at:{place.Id}"];
        if (position is Position.Bed)
            facts.Add("bed");
        var planned = ReliefGuide.Plan(Knowledge, place.Id, position, yes).Steps.Where(step => step.Part is not GuidePart.Afterwards);
        var shown = guide.QuerySelectorAll("section[data-step]").Where(section => IsShown(section, facts));

        Assert.Equal(
            planned.Select(step => (step.Id, string.Join('|', step.Heed), string.Join('|', step.Steps), string.Join('|', step.LeaveOutIf))),
            shown.Select(section => (
                section.GetAttribute("data-step")!, Texts(section, "p.caution[data-when]", facts), Texts(section, "ol li", facts),
                Texts(section, ".leave-out li", facts))));
    }

    private static string Texts(IElement section, string selector, HashSet<string> facts) => string.Join('|', section.QuerySelectorAll(selector)
        .Where(one => IsShown(one, facts) && IsShown(one.ParentElement!, facts)).Select(one => one.TextContent));

    private static bool IsShown(IElement one, HashSet<string> facts) =>
        (one.GetAttribute("data-when") is not { } when || when.Split(' ').Any(facts.Contains))
        && (one.GetAttribute("data-unless") is not { } unless || !unless.Split(' ').Any(facts.Contains));
}
