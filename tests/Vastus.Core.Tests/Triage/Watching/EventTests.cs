using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Triage.Watching;
using static Vastus.Core.Tests.Triage.Watching.Watched;

namespace Vastus.Core.Tests.Triage.Watching;

/// <summary>Single events, on both sides of each limit.</summary>
public sealed class EventTests
{
    [Theory]
    [InlineData("cramp", "8", "3", true)]
    [InlineData("cramp", "7.9", "3", false)]
    [InlineData("cramp", "4", "10", false)]
    [InlineData("cramp", "4", "10.1", true)]
    [InlineData(null, null, "11", true)]
    [InlineData("twitch", "3", "45", false)]
    [InlineData("stiffness", "3", "45", false)]
    [InlineData("twitch", "8", "1", true)]
    public void A_very_strong_or_long_spasm_asks_for_the_emergency_signs(string? name, string? points, string? minutes, bool asks)
    {
        var notice = Of(NoticeKind.HardSpasm, [Spasm(Ago(2), name, points, minutes)]);

        Assert.Equal(asks, notice is not null);
        Assert.True(notice is null || notice.Blocks.Contains("A"));
    }

    [Theory]
    [InlineData(47.9, true)]
    [InlineData(48, false)]
    public void Only_the_last_two_days_are_asked_about(double hours, bool asks) =>
        Assert.Equal(asks, Of(NoticeKind.HardSpasm, [Spasm(Ago(hours), "cramp", "9")]) is not null);

    [Fact]
    public void What_happened_is_told_with_its_numbers() => Assert.Equal(
        "Your spasm today at 03:00 was 8 of 10 and lasted 12 minutes.",
        Of(NoticeKind.HardSpasm, [Spasm(Ago(17), "cramp", "8", "12")])!.What);

    [Fact]
    public void Several_are_one_notice_and_each_is_settled()
    {
        Entry[] both = [Spasm(Ago(20), "cramp", "9"), Spasm(Ago(2), "cramp", "8")];

        var notice = Of(NoticeKind.HardSpasm, both)!;

        Assert.StartsWith("2 spasms of the last 2 days were very strong or long. Your spasm today at 18:00 was 8 of 10.", notice.What, StringComparison.Ordinal);
        Assert.Equal(2, notice.Keys.Count);
        Assert.True(notice.IsOpen(Settled(notice.Keys[0]), Now.ToInstant()));
        Assert.False(notice.IsOpen(Settled([.. notice.Keys]), Now.ToInstant()));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("none", true)]
    [InlineData("some", false)]
    [InlineData("full", false)]
    public void Over_ten_minutes_is_a_finding_unless_stretching_is_said_to_have_eased_it(string? helped, bool isFinding)
    {
        var spasm = Spasm(Ago(2), "cramp", "5", "12");
        var stretch = Tests.Diary.Entries.Of(Ago(1.9), "relief", row => row with { Name = "stretch", Level = helped, Detail = $"spasm={spasm.Id}" });

        Assert.Equal(isFinding, Of(NoticeKind.HardSpasm, [spasm, stretch])!.Findings.Contains("f_cramp_10min"));
    }

    [Theory]
    [InlineData(0.1, false)]
    [InlineData(0.2, true)]
    [InlineData(13, false)]
    public void One_that_runs_counts_until_now_and_a_forgotten_clock_does_not(double hours, bool asks) =>
        Assert.Equal(asks, Of(NoticeKind.HardSpasm, [Spasm(Ago(hours), detail: "running=yes")]) is not null);

    [Theory]
    [InlineData("f_trips", "yes", null, true)]
    [InlineData("f_trips", "no", null, false)]
    [InlineData("f_trips", null, "0", false)]
    [InlineData("f_trips", null, "1", true)]
    [InlineData("leg_weak", "yes", null, true)]
    public void A_new_sign_asks(string name, string? level, string? strength, bool asks) =>
        Assert.Equal(asks, Of(NoticeKind.NewSymptom, [Symptom(Ago(30), name, level, strength)]) is not null);

    [Fact]
    public void A_new_sign_is_told_back_and_known_to_the_check()
    {
        var notice = Of(NoticeKind.NewSymptom, [Symptom(Ago(30), "f_knee_injury"), Symptom(Ago(2), "odd feeling")])!;

        Assert.StartsWith("You wrote down yesterday that ", notice.What, StringComparison.Ordinal);
        Assert.EndsWith("You wrote down something new today: odd feeling.", notice.What, StringComparison.Ordinal);
        Assert.Equal(["f_knee_injury"], notice.Findings);
        Assert.Equal(["A", "C", "D"], notice.Blocks);
    }

    [Theory]
    [InlineData(6, 40, false)]
    [InlineData(6, 59, false)]
    [InlineData(6, 60, true)]
    [InlineData(7, 60, false)]
    public void A_sign_is_new_for_a_week_and_only_if_it_was_not_there_before(int daysAgo, int before, bool asks) =>
        Assert.Equal(asks, Of(NoticeKind.NewSymptom, [Symptom(DaysAgo(before), "f_trips"), Symptom(DaysAgo(daysAgo), "f_trips")]) is not null);

    [Theory]
    [InlineData(400, true, null)]
    [InlineData(401, false, null)]
    [InlineData(401, true, NoticeKind.CaffeineHigh)]
    [InlineData(1199, true, NoticeKind.CaffeineHigh)]
    [InlineData(1199, false, null)]
    [InlineData(1200, false, NoticeKind.CaffeineOverdose)]
    public void Caffeine_asks_over_the_limit_with_signs_and_far_over_it_at_once(int milligrams, bool twitched, NoticeKind? kind)
    {
        List<Entry> day = [Caffeine(Ago(23.9), 100), Caffeine(Ago(1), milligrams - 100), .. twitched ? [Spasm(Ago(3), "twitch", "2")] : Array.Empty<Entry>()];

        var notice = Of(day).SingleOrDefault();

        Assert.Equal(kind, notice?.Kind);
        if (notice is null)
            return;
        Assert.Contains("A", notice.Blocks);
        Assert.Contains("f_stim_24h", notice.Findings);
        Assert.Equal(milligrams, notice.CaffeineMg24h);
        Assert.Equal(kind is NoticeKind.CaffeineOverdose, notice.IsUrgent);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void In_pregnancy_the_limit_is_lower_but_is_no_overdose_of_a_stimulant(int milligrams, bool asks)
    {
        var notice = Of(NoticeKind.CaffeineHigh, [Caffeine(Ago(1), milligrams), Spasm(Ago(3), "cramp", "2")], person: Somebody with { Pregnant = true });

        Assert.Equal(asks, notice is not null);
        Assert.DoesNotContain("f_stim_24h", notice?.Findings ?? []);
    }

    [Theory]
    [InlineData(2008, 150, false)]
    [InlineData(2008, 151, true)]
    [InlineData(2007, 151, false)]
    public void Under_18_the_limit_goes_by_weight(int born, int milligrams, bool asks) => Assert.Equal(asks, Of(
        NoticeKind.CaffeineHigh, [Caffeine(Ago(1), milligrams), Spasm(Ago(3), "cramp", "2")], person: Somebody with { BirthYear = born, WeightKg = 50 }) is not null);

    [Fact]
    public void Caffeine_of_a_day_before_does_not_count()
    {
        Assert.Empty(Of([Caffeine(Ago(24), 1000), Caffeine(Ago(1), 200)]));
        Assert.Single(Of([Caffeine(Ago(23.99), 1000), Caffeine(Ago(1), 200)]));
    }

    /// <summary>On 25 October 2026 the clocks of Berlin went back at 3: 24 hours before 12:00 was 13:00 of the day before.</summary>
    [Theory]
    [InlineData("2026-10-24T13:01:00+02:00", true)]
    [InlineData("2026-10-24T13:00:00+02:00", false)]
    [InlineData("2026-10-24T12:30:00+02:00", false)]
    public void Twenty_four_hours_are_hours_that_passed_whatever_the_clock_did(string at, bool asks)
    {
        var noon = new LocalDateTime(2026, 10, 25, 12, 0).InZoneStrictly(Berlin);

        Assert.Equal(asks, Of([Caffeine(at, 1200)], noon).Count is 1);
    }

    [Fact]
    public void What_lies_ahead_is_not_noticed() =>
        Assert.Empty(Of([Spasm(Ago(-1), "cramp", "9"), Caffeine(Ago(-1), 1500), Symptom(Ago(-1), "f_trips")]));

    [Fact]
    public void Caffeine_is_asked_about_once_a_day_and_an_overdose_even_after_it()
    {
        var high = Of([Caffeine(Ago(1), 500), Spasm(Ago(3), "cramp", "2")])[0];
        var overdose = Of([Caffeine(Ago(1), 1500)])[0];
        var settled = Settled([.. high.Keys]);

        Assert.False(high.IsOpen(settled, Now.ToInstant() + Duration.FromHours(23)));
        Assert.True(high.IsOpen(settled, Now.ToInstant() + Duration.FromHours(24)));
        Assert.True(overdose.IsOpen(settled, Now.ToInstant()));
    }

    [Fact]
    public void The_check_begins_with_what_the_diary_shows()
    {
        var notices = Of([Caffeine(Ago(1), 500), Spasm(Ago(3), "cramp", "9", "12"), Symptom(Ago(3), "f_trips")]);

        var answers = Watch.Prefilled(notices);

        Assert.Equal([NoticeKind.HardSpasm, NoticeKind.NewSymptom, NoticeKind.CaffeineHigh], notices.Select(notice => notice.Kind));
        Assert.Equal(["f_cramp", "f_cramp_10min", "f_stim_24h", "f_trips"], answers.Findings.Keys.Order(StringComparer.Ordinal));
        Assert.All(answers.Findings.Values, Assert.True);
        Assert.Equal(500, answers.CaffeineMg24h);
        Assert.Equal(["A", "B", "C", "G"], Watch.Blocks(notices));
        Assert.Null(Watch.Prefilled([]).CaffeineMg24h);
    }

    private static Dictionary<string, Instant> Settled(params string[] keys) => keys.ToDictionary(key => key, _ => Now.ToInstant());
}
