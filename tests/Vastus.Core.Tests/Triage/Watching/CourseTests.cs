using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Triage.Watching;
using static Vastus.Core.Tests.Triage.Watching.Watched;

namespace Vastus.Core.Tests.Triage.Watching;

/// <summary>What only weeks together show.</summary>
public sealed class CourseTests
{
    private static readonly int[] SpreadOver28 = [0, 2, 5, 7, 9, 12, 14, 16, 19, 21, 23, 26];

    [Fact]
    public void More_spasms_in_four_weeks_than_in_the_four_before_are_noticed()
    {
        var notice = Of(NoticeKind.MoreOften, [.. Kept(59), .. Cramps(SpreadOver28), .. Cramps(40)])!;

        Assert.Equal("Your spasms came 12 times in the last 28 days, and 1 time in the 28 days before.", notice.What);
        Assert.Contains("f_cramp_worse", notice.Findings);
        Assert.Equal(["A", "C", "G", "H"], notice.Blocks);
    }

    // One-sided exact binomial at a half: 8 of 8 is 0.0039, 7 of 7 is 0.0078, 10 of 11 is 0.0059, 11 of 12 is 0.0032.
    [Theory]
    [InlineData(7, 0, false)]
    [InlineData(8, 0, true)]
    [InlineData(10, 1, false)]
    [InlineData(11, 1, true)]
    public void The_limit_is_that_of_the_exact_test(int recent, int before, bool asks) =>
        Assert.Equal(asks, IsMoreOften([.. Kept(59), .. Cramps(SpreadOver28.Take(recent)), .. Cramps(Enumerable.Repeat(40, before))]));

    [Fact]
    public void A_cluster_of_one_bad_night_is_no_rise() =>
        Assert.False(IsMoreOften([.. Kept(59), .. Enumerable.Range(0, 12).Select(i => Spasm(Ago(48 + (i * 0.3)), "cramp", "5"))]));

    [Fact]
    public void Writing_more_is_no_rise() =>
        Assert.False(IsMoreOften([.. Kept(27), .. Kept(55, 50), .. Cramps(SpreadOver28), .. Cramps(51, 53)]));

    [Fact]
    public void Writing_only_on_bad_days_is_no_rise() =>
        Assert.False(IsMoreOften([.. Kept(55, 28), .. Cramps(0, 5, 9, 14, 19, 23), .. Cramps(30, 35, 40, 45)]));

    [Fact]
    public void Somebody_who_writes_down_spasms_alone_is_watched_too() =>
        Assert.True(IsMoreOften([.. Cramps(SpreadOver28), .. Cramps(55)]));

    [Theory]
    [InlineData(42, true)]
    [InlineData(41, true)]
    [InlineData(40, false)]
    public void Fourteen_days_before_are_the_fewest_to_compare_with(int first, bool asks) =>
        Assert.Equal(asks, IsMoreOften([.. Kept(first), .. Cramps(Enumerable.Range(0, 28))]));

    [Fact]
    public void A_rise_of_twitches_does_not_make_cramps_worse()
    {
        var notice = Of(NoticeKind.MoreOften, [.. Kept(59), .. SpreadOver28.Select(day => Spasm(DaysAgo(day), "twitch", "2"))])!;

        Assert.DoesNotContain("f_cramp_worse", notice.Findings);
        Assert.Contains("f_twitch", notice.Findings);
    }

    [Fact]
    public void A_rise_is_asked_about_again_only_when_all_its_days_are_new()
    {
        var notice = Of(NoticeKind.MoreOften, [.. Kept(59), .. Cramps(SpreadOver28)])!;
        var settled = notice.Keys.ToDictionary(key => key, _ => Now.ToInstant());

        Assert.False(notice.IsOpen(settled, Now.ToInstant() + Duration.FromDays(55)));
        Assert.True(notice.IsOpen(settled, Now.ToInstant() + Duration.FromDays(56)));
    }

    // wilcox.test(now, before, alternative = "greater", exact = FALSE): 0.0025 and 0.0062 for six and five that do not overlap.
    [Theory]
    [InlineData(6, 6, 9, true)]
    [InlineData(5, 6, 9, false)]
    [InlineData(6, 5, 9, false)]
    [InlineData(6, 6, 3, false)]
    public void Spasms_that_last_longer_are_noticed(int recent, int before, int minutes, bool asks)
    {
        var notice = Of(NoticeKind.Longer,
        [
            .. Enumerable.Range(0, recent).Select(i => Spasm(DaysAgo(3 + (4 * i)), "cramp", "4", $"{minutes + (i * 0.1)}")),
            .. Enumerable.Range(0, before).Select(i => Spasm(DaysAgo(29 + (4 * i)), "cramp", "4", $"{3 + (i * 0.1)}")),
        ]);

        Assert.Equal(asks, notice is not null);
        if (notice is not null)
        {
            Assert.Equal(
                "Half of your 6 spasms in the last 28 days lasted 9.3 minutes or longer; of the 6 in the 28 days before, half lasted 3.3 minutes or longer.", notice.What);
        }
    }

    [Fact]
    public void Spasms_that_begin_after_a_medicine_are_noticed()
    {
        var notice = Of(NoticeKind.AfterMedicine, [.. Kept(50), Medicine(DaysAgo(12), "indapamide"), .. Cramps(3, 5)])!;

        Assert.Equal("Since you began indapamide on 2 July, your spasms came 2 times; in the 28 days before, never.", notice.What);
        Assert.Contains("f_after_med", notice.Findings);
        Assert.Equal(["A", "G", "H"], notice.Blocks);
    }

    [Theory]
    [InlineData(27, 2, true)]
    [InlineData(28, 2, false)]
    [InlineData(12, 1, false)]
    public void It_takes_two_within_four_weeks(int medicine, int spasms, bool asks) => Assert.Equal(
        asks, Of(NoticeKind.AfterMedicine, [.. Kept(59), Medicine(DaysAgo(medicine), "indapamide"), .. Cramps(Enumerable.Range(1, spasms))]) is not null);

    [Fact]
    public void Spasms_that_go_on_as_before_are_not_put_down_to_a_medicine() => Assert.Null(
        Of(NoticeKind.AfterMedicine, [.. Kept(59), Medicine(DaysAgo(14), "indapamide", "change"), .. Cramps(2, 6, 10, 16, 20, 24, 30, 36)]));

    [Theory]
    [InlineData("indapamide", true)]
    [InlineData("something nobody knows", false)]
    public void Without_weeks_before_only_a_medicine_with_known_effects_asks_and_nothing_is_said_to_be_shown(string name, bool asks)
    {
        var notice = Of(NoticeKind.AfterMedicine, [Medicine(DaysAgo(5), name), .. Cramps(3)]);

        Assert.Equal(asks, notice is not null);
        Assert.DoesNotContain("f_after_med", notice?.Findings ?? []);
    }

    [Fact]
    public void Stopping_a_medicine_is_not_beginning_it() =>
        Assert.Null(Of(NoticeKind.AfterMedicine, [.. Kept(59), Medicine(DaysAgo(12), "indapamide", "stop"), .. Cramps(3, 5)]));

    [Theory]
    [InlineData("f_cramp_3wk", new[] { 0, 3, 6, 7, 10, 13 }, true)]
    [InlineData("f_cramp_3wk", new[] { 0, 3, 7, 10, 13, 6 }, true)]
    [InlineData("f_cramp_3wk", new[] { 0, 1, 2, 3, 4, 5, 7, 13 }, false)]
    [InlineData("f_cramp_4wk", new[] { 6, 13, 20, 27, 28 }, true)]
    [InlineData("f_cramp_4wk", new[] { 6, 13, 20, 27, 35 }, false)]
    [InlineData("f_cramp", new[] { 27 }, true)]
    [InlineData("f_cramp", new[] { 28 }, false)]
    public void What_the_diary_shows_by_itself_is_known(string finding, int[] days, bool shown) =>
        Assert.Equal(shown, Shown(Cramps(days)).Contains(finding));

    [Fact]
    public void Cramps_in_sleep_are_shown_by_two_within_two_weeks()
    {
        Assert.Contains("f_cramp_sleep", Shown([Asleep(0), Asleep(13)]));
        Assert.DoesNotContain("f_cramp_sleep", Shown([Asleep(0), Asleep(14)]));
    }

    [Fact]
    public void Twitching_for_more_than_four_weeks_is_shown_and_is_no_cramp()
    {
        var shown = Shown(new[] { 1, 8, 15, 22, 29 }.Select(day => Spasm(DaysAgo(day), "twitch", "2")));

        Assert.Equal(["f_twitch", "f_twitch_4wk"], shown);
    }

    /// <summary>Weeks are local days as lived: 28 days before the evening of 29 March 2026, the night that lost an hour lies between.</summary>
    [Theory]
    [InlineData("2026-03-02T00:00:00+01:00", true)]
    [InlineData("2026-03-01T23:59:00+01:00", false)]
    public void Four_weeks_are_days_as_lived_whatever_the_clock_did(string at, bool isRecent)
    {
        var now = new LocalDateTime(2026, 3, 29, 20, 0).InZoneStrictly(Berlin);

        Assert.Equal(isRecent, DiaryFindings.Of(WatchedDiary.Of([Spasm(at, "cramp", "4")], now, Somebody)).Contains("f_cramp"));
    }

    [Fact]
    public void An_empty_diary_is_silent() => Assert.Empty(Of([]));

    private static Entry Asleep(int day) => Spasm(DaysAgo(day), "cramp", "4", detail: "doing=sleep");

    private static IReadOnlyList<string> Shown(IEnumerable<Entry> diary) => DiaryFindings.Of(WatchedDiary.Of([.. diary], Now, Somebody));

    private static bool IsMoreOften(IEnumerable<Entry> diary) => Of(NoticeKind.MoreOften, diary) is not null;
}
