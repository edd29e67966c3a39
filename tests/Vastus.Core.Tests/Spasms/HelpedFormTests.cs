using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Relief;
using Vastus.Core.Spasms;

namespace Vastus.Core.Tests.Spasms;

public sealed class HelpedFormTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 1, 2, 10);
    private static readonly IReadOnlyList<GuideStep> Steps =
        ReliefGuide.Plan(ReliefKnowledge.Embedded, "gastrocnemius", Position.Bed, new HashSet<string>()).Steps;

    [Fact]
    public void What_was_tried_stands_at_the_end_of_the_episode_with_the_pain_before_and_after()
    {
        var episode = Over();
        var form = new HelpedForm(new Dictionary<string, string> { ["ST-M04"] = "some", ["RM-01"] = "full" }, "2", "cramp", "sleep", "ran yesterday");

        var changes = form.Parse(episode, Steps, Start + Duration.FromHours(1)).Value!;

        Assert.Equal(("cramp", "ran yesterday"), (changes.Spasm.What.Name, changes.Spasm.Note));
        Assert.Equal("doing=sleep", changes.Spasm.What.Details.ToString());
        Assert.Equal(["rest full", "stretch some"], changes.Tried.Select(e => $"{e.What.Name} {EntryRow.Of(e).Level}"));
        Assert.All(changes.Tried, e => Assert.Equal(Start + Duration.FromMinutes(9), e.At.ToInstant()));
        Assert.All(changes.Tried, e => Assert.StartsWith("pain-before=7;pain-after=2;", e.What.Details.ToString()));
    }

    [Fact]
    public void Said_again_it_is_the_same_entries_and_what_was_not_done_goes()
    {
        var episode = Over();
        var first = new HelpedForm(new Dictionary<string, string> { ["ST-M04"] = "some", ["RM-01"] = "full" }, null, null, null, null)
            .Parse(episode, Steps, Start).Value!;

        var again = Episode.Read(first.Spasm, first.Tried)!;
        var second = new HelpedForm(new Dictionary<string, string> { ["ST-M04"] = "worse" }, null, null, null, null).Parse(again, Steps, Start).Value!;

        Assert.Equal(first.Tried[1].Id, Assert.Single(second.Tried).Id);
        Assert.Equal([first.Tried[0].Id], second.NotTried);
    }

    [Fact]
    public void Nothing_has_to_be_said()
    {
        var changes = new HelpedForm(new Dictionary<string, string>(), null, null, null, null).Parse(Over(), Steps, Start).Value!;

        Assert.Empty(changes.Tried);
        Assert.Null(changes.Spasm.Note);
        Assert.Equal(Details.None, changes.Spasm.What.Details);
    }

    [Theory]
    [InlineData("11", null, "pain-after.range")]
    [InlineData(null, "ache", "name.unknown")]
    public void What_the_page_never_offers_is_refused(string? painAfter, string? name, string code)
    {
        var (changes, problems) = new HelpedForm(new Dictionary<string, string>(), painAfter, name, null, null).Parse(Over(), Steps, Start);

        Assert.Null(changes);
        Assert.Equal(code, Assert.Single(problems).Code);
    }

    private static Episode Over()
    {
        var entry = EpisodeChanges.Begin(Guid.CreateVersion7(), Start, DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
        entry = Episode.Read(entry, [])!.HowBad(new(7));
        entry = Episode.Read(entry, [])!.Pass("RM-01");
        return Episode.Read(Episode.Read(entry, [])!.Stop(Start + Duration.FromMinutes(9)), [])!;
    }
}
