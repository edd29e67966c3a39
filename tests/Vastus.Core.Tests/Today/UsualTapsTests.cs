using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Today;

namespace Vastus.Core.Tests.Today;

public sealed class UsualTapsTests
{
    private static readonly EntryRow Water = new() { Kind = "fluid", Amount = "250", Unit = "mL" };
    private static readonly EntryRow Mug = new() { Kind = "fluid", Amount = "300", Unit = "mL" };
    private static readonly EntryRow Coffee = new() { Kind = "caffeine", Name = "coffee", Amount = "90", Unit = "mg" };
    private static readonly EntryRow Espresso = new() { Kind = "caffeine", Name = "espresso", Amount = "60", Unit = "mg" };
    private static readonly EntryRow Dose = new() { Kind = "medicine", Name = "indapamide", Level = "dose", Amount = "1.5", Unit = "mg" };

    [Fact]
    public void An_empty_diary_offers_a_glass_a_coffee_a_stretch_a_walk_and_the_heat() =>
        Assert.Equal(["fluid", "caffeine", "stretch", "exercise", "heat"], UsualTaps.Of([]).Select(t => t.Kind!));

    [Fact]
    public void What_is_logged_most_comes_first_and_replaces_the_default_of_its_kind()
    {
        var taps = UsualTaps.Of([new(Espresso, 0, 14), new(Mug, 0, 40), new(Dose, 0, 7)]);

        Assert.Equal([Mug, Espresso, Dose], taps.Take(3));
        Assert.DoesNotContain(Water, taps);
        Assert.DoesNotContain(Coffee, taps);
        Assert.Contains(taps, t => t.Kind is "stretch");
    }

    [Fact]
    public void What_was_logged_weeks_ago_counts_less()
    {
        Assert.Equal(Espresso, UsualTaps.Of([new(Coffee, 7, 12), new(Espresso, 0, 7)])[0]);
        Assert.Equal(Coffee, UsualTaps.Of([new(Coffee, 1, 12), new(Espresso, 0, 7)])[0]);
    }

    [Fact]
    public void Once_is_no_habit() => Assert.DoesNotContain(Dose, UsualTaps.Of([new(Dose, 0, 1)]));

    [Fact]
    public void Of_many_amounts_the_one_logged_most_stands_for_all_and_two_drink_sizes_may_stay()
    {
        var walk = (string minutes) => new EntryRow { Kind = "exercise", Name = "walk", Minutes = minutes };
        var taps = UsualTaps.Of([new(walk("20"), 0, 3), new(walk("30"), 0, 5), new(walk("25"), 0, 1), new(Water, 0, 9), new(Mug, 0, 4)]);

        Assert.Equal(walk("30"), Assert.Single(taps, t => t.Kind is "exercise"));
        Assert.Equal([Water, Mug], taps.Where(t => t.Kind is "fluid"));
    }

    [Fact]
    public void Starting_a_medicine_and_logging_zero_are_nothing_to_repeat() =>
        Assert.Equal(
            UsualTaps.Of([]),
            UsualTaps.Of([new(Dose with { Level = "start" }, 0, 9), new(Water with { Amount = "0" }, 0, 9), new(Coffee with { Amount = "0" }, 0, 9)]));

    [Fact]
    public void There_are_at_most_eight() =>
        Assert.Equal(8, UsualTaps.Of(Enumerable.Range(0, 30).Select(i => new UsualCount(new() { Kind = "tag", Name = $"tag {i}" }, 0, 9))).Length);

    [Fact]
    public void The_usual_sleep_is_to_the_half_hour()
    {
        var night = (string hours) => new EntryRow { Kind = "sleep", Amount = hours, Unit = "h" };

        Assert.Equal(7.5m, UsualTaps.Sleep([new(night("7.4"), 0, 1), new(night("7.6"), 0, 1), new(night("6"), 0, 1)]));
        Assert.Equal(7.5m, UsualTaps.Sleep([]));
        Assert.Equal(7.5m, UsualTaps.Sleep([new(night("0.5"), 0, 9)]));
    }

    [Theory]
    [InlineData("2026-03-01T11:59:00", null, "Last night's sleep, 7.5 h")]
    [InlineData("2026-03-01T12:00:00", "2026-03-01T07:00:00+01:00", "Last night's sleep, 7.5 h, until 07:00")]
    [InlineData("2026-03-29T20:00:00", "2026-03-29T07:00:00+02:00", "Last night's sleep, 7.5 h, until 07:00")]
    public void Last_night_ended_just_now_in_the_morning_and_at_seven_later(string now, string? at, string words)
    {
        var local = NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(now).Value;

        var row = UsualTaps.LastNight([], local.InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]));

        Assert.Equal(new EntryRow { Kind = "sleep", Amount = "7.5", Unit = "h", At = at }, row);
        Assert.Equal(words, TapWords.LastNight(row).ToString());
    }

    [Fact]
    public void A_check_in_asks_for_the_kinds_of_everyone_and_for_the_nutrients_and_tags_of_this_person() =>
        Assert.Equal(
            ["fluid", "caffeine", "exercise", "stretch", "heat", "medicine", "potassium", "tag:stress"],
            CheckInKinds.Of([new(new() { Kind = "tag", Name = "stress" }, 3, 1), new(new() { Kind = "potassium", Amount = "400", Unit = "mg" }, 0, 1), new(Coffee, 0, 3)], []));
}
