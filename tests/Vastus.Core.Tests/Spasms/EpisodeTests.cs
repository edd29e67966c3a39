using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Relief;
using Vastus.Core.Spasms;

namespace Vastus.Core.Tests.Spasms;

public sealed class EpisodeTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly Instant Night = Instant.FromUtc(2026, 3, 1, 2, 10);
    private static readonly ReliefKnowledge Knowledge = ReliefKnowledge.Embedded;

    [Fact]
    public void It_runs_from_the_first_tap_until_it_stops()
    {
        var begun = Begin(Night);
        Assert.True(begun.IsRunning);
        Assert.Equal(Duration.FromMinutes(4), begun.Elapsed(Night + Duration.FromMinutes(4)));

        var over = Again(begun.Stop(Night + Duration.FromSeconds(405)));
        Assert.False(over.IsRunning);
        Assert.Equal(6.75m, over.Spasm.Minutes!.Value.Value);
        Assert.Equal(Details.None, over.Spasm.Details);
        Assert.Equal(Duration.FromSeconds(405), over.Elapsed(Night + Duration.FromHours(9)));
    }

    [Theory]
    [InlineData(2026, 3, 29, 0, 50)] // 01:50, then the clock goes forward at 02:00
    [InlineData(2026, 10, 25, 0, 50)] // 02:50, then the clock goes back at 03:00
    public void A_clock_change_in_the_middle_neither_adds_nor_takes_an_hour(int year, int month, int day, int hour, int minute)
    {
        var start = Instant.FromUtc(year, month, day, hour, minute);

        var over = Again(Begin(start).Stop(start + Duration.FromMinutes(20)));

        Assert.Equal(20, over.Spasm.Minutes!.Value.Value);
    }

    [Fact]
    public void An_end_that_nobody_knows_stays_unknown()
    {
        var over = Again(Begin(Night).Stop(null));

        Assert.False(over.IsRunning);
        Assert.Null(over.Spasm.Minutes);
        Assert.Null(over.Elapsed(Night));
    }

    [Theory]
    [InlineData(719, true)]
    [InlineData(720, false)]
    public void The_running_one_is_the_one_of_the_last_twelve_hours(int minutesLater, bool runs)
    {
        var begun = Begin(Night).Entry;

        Assert.Equal(runs ? begun : null, Episode.RunningIn([begun], Night + Duration.FromMinutes(minutesLater)));
        Assert.Equal(!runs, Again(begun).IsForgotten(Night + Duration.FromMinutes(minutesLater)));
    }

    [Fact]
    public void Questions_come_in_order_and_each_once()
    {
        var episode = Begin(Night);
        Assert.Equal(EpisodeStep.Where, Next(episode));
        episode = Again(episode.Felt("gastrocnemius", Side.Left));
        Assert.Equal(EpisodeStep.HowBad, Next(episode));
        episode = Again(episode.Pass("how-bad"));
        Assert.Equal(EpisodeStep.Safety, Next(episode));
        var none = episode.Answers(Knowledge.SafetyQuestions.ToDictionary(q => q.Finding, _ => false), Night, Berlin);
        episode = Episode.Read(episode.Entry, none)!;
        Assert.Equal(EpisodeStep.Conditions, Next(episode, conditions: false));
        Assert.Equal(EpisodeStep.Guide, Next(episode));
        episode = Episode.Read(episode.Pass("conditions"), none)!;
        Assert.Equal(EpisodeStep.Guide, Next(episode, conditions: false));
    }

    [Fact]
    public void A_safety_question_that_was_not_answered_is_asked_again()
    {
        var episode = Again(Begin(Night).Pass("where"));
        episode = Again(episode.Pass("how-bad"));
        var some = episode.Answers(
            Knowledge.SafetyQuestions.Skip(1).ToDictionary(q => q.Finding, _ => false), Night, Berlin);

        Assert.Equal(EpisodeStep.Safety, Next(Episode.Read(episode.Entry, some)!));
    }

    [Fact]
    public void One_yes_comes_before_everything()
    {
        var episode = Begin(Night);
        var yes = episode.Answers(new Dictionary<string, bool> { ["f_leg_warm_red"] = true }, Night, Berlin);

        Assert.Equal(EpisodeStep.Urgent, Next(Episode.Read(episode.Entry, yes)!));
    }

    [Fact]
    public void The_same_answer_is_the_same_entry_and_another_episode_has_others()
    {
        var answer = new Dictionary<string, bool> { ["f_leg_warm_red"] = true };
        var episode = Begin(Night);

        Assert.Equal(episode.Answers(answer, Night, Berlin)[0].Id, episode.Answers(answer, Night + Duration.FromMinutes(1), Berlin)[0].Id);
        Assert.NotEqual(episode.Answers(answer, Night, Berlin)[0].Id, Begin(Night).Answers(answer, Night, Berlin)[0].Id);
    }

    [Theory]
    [InlineData(2, 10, Position.Bed)]
    [InlineData(14, 0, Position.Sitting)]
    public void At_night_it_is_taken_to_be_in_bed_unless_said(int hour, int minute, Position position)
    {
        var episode = Begin(Instant.FromUtc(2026, 3, 1, hour, minute));

        Assert.Equal(position, episode.Position);
        Assert.Equal(Position.Standing, Again(episode.In(Position.Standing)).Position);
    }

    [Fact]
    public void Every_entry_of_an_episode_can_be_written_and_read()
    {
        var episode = Again(Begin(Night).Felt("gastrocnemius", Side.Left));
        episode = Again(episode.HowBad(new(7)));
        episode = Again(episode.Pass("RM-01"));
        var step = ReliefGuide.Plan(Knowledge, "gastrocnemius", Position.Bed, new HashSet<string>()).Steps.First(s => s.Stretch is not null);
        var tried = episode.Try(step, ReliefEffect.Some, new Intensity(2), episode.Entry.At);
        var answer = episode.Answers(new Dictionary<string, bool> { ["f_leg_warm_red"] = true }, Night, Berlin)[0];

        Assert.Equal("pain-before=7;pain-after=2;step=ST-M04;spasm=" + episode.Id, tried.What.Details.ToString());
        Assert.Equal("stretch", tried.What.Name);
        foreach (var entry in new[] { episode.Entry, tried, answer })
            Assert.Equal(entry, EntryRow.Of(entry).Parse(_ => Guid.Empty, null).Value);
    }

    private static Episode Begin(Instant now) => Again(EpisodeChanges.Begin(Guid.CreateVersion7(), now, Berlin));

    private static Episode Again(Entry entry) => Episode.Read(entry, [])!;

    private static EpisodeStep Next(Episode episode, bool conditions = true) => episode.Next(Knowledge, Night, conditions);
}
