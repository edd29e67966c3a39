using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Curves;

namespace Vastus.Core.Tests.Medicines.Curves;

public sealed class MedicineCurveTests
{
    private static readonly LocalDate Today = new(2026, 11, 24);

    [Theory]
    [InlineData(0, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(7, true)]
    public void A_week_is_known_from_four_logged_days_on(int logged, bool known)
    {
        var curve = Curve([.. Days.Logged(Today.PlusDays(-20), 7), .. Days.Logged(Today.PlusDays(-6), logged), Days.Drink(Today.PlusDays(-20))]);

        Assert.Equal((logged, known), (curve.Weeks[^1].LoggedDays, curve.Weeks[^1].IsKnown));
    }

    [Fact]
    public void A_week_hardly_logged_is_not_known_and_its_spasms_are_the_least_there_were()
    {
        var curve = Curve([.. Days.Logged(Today.PlusDays(-13), 7), Days.Spasm(Today.PlusDays(-1)), Days.Spasm(Today.PlusDays(-1))]);

        Assert.Equal([new(Today.PlusDays(-13), 7, 0), new(Today.PlusDays(-6), 1, 2)], curve.Weeks);
        Assert.Equal(1, curve.UnknownWeeks);
        Assert.Equal("Spasms a week from 11 November 2026 to 24 November 2026. 0 spasms in the one week that is known. 1 week is not known.", curve.Sentence);
    }

    [Fact]
    public void The_last_week_ends_today_and_the_first_holds_the_first_entry()
    {
        foreach (var before in new[] { 0, 6, 7, 100, 363 })
        {
            var curve = Curve([Days.Drink(Today.PlusDays(-before)), Days.Drink(Today)]);

            Assert.Equal(Today, curve.Last);
            Assert.Equal((before / 7) + 1, curve.Weeks.Count);
            Assert.InRange(Today.PlusDays(-before), curve.First, curve.Weeks[0].Last);
        }
    }

    [Fact]
    public void Nothing_older_than_a_year_and_nothing_of_tomorrow_is_on_it()
    {
        var curve = Curve([Days.Spasm(Today.PlusDays(-364)), Days.Spasm(Today.PlusDays(-363)), Days.Spasm(Today.PlusDays(1))]);

        Assert.Equal(52, curve.Weeks.Count);
        Assert.Equal(1, curve.Weeks.Sum(week => week.Spasms));
    }

    [Fact]
    public void An_empty_diary_has_no_weeks()
    {
        var curve = Curve([]);

        Assert.Empty(curve.Weeks);
        Assert.Equal("Nothing is logged in the last year.", curve.Sentence);
    }

    [Fact]
    public void Starts_changes_and_stops_are_marks_and_single_doses_are_none()
    {
        IReadOnlyList<Entry> entries =
        [
            Days.Medicine(Today.PlusDays(-5), "Sertraline", MedicineEvent.Stop), Days.Medicine(Today.PlusDays(-40), "sertraline", MedicineEvent.Start, 50),
            Days.Medicine(Today.PlusDays(-30), "sertraline", MedicineEvent.Change, 100), Days.Medicine(Today.PlusDays(-20), "naproxen", MedicineEvent.Start),
            Days.Medicine(Today.PlusDays(-10), "sertraline", MedicineEvent.Dose, 50),
        ];

        Assert.Equal(
            ["1 sertraline started, 50 mg a day", "2 sertraline new dose, 100 mg a day", "3 naproxen started", "4 sertraline stopped"],
            Curve(entries).Marks.Select(mark => $"{mark.Number} {mark.Medicine} {mark.What}"));
        Assert.Equal(["1 sertraline", "2 sertraline", "3 sertraline"], Curve(entries, "SERTRALINE").Marks.Select(mark => $"{mark.Number} {mark.Medicine}"));
    }

    [Fact]
    public void A_start_on_a_day_that_nobody_knows_is_no_mark()
    {
        var start = Days.Medicine(Today.PlusDays(-5), "sertraline", MedicineEvent.Start);
        var unknown = start with { What = start.What with { Details = Details.None.With("since", "unknown") } };

        Assert.Empty(Curve([unknown]).Marks);
    }

    [Fact]
    public void Numbers_that_would_touch_go_above_each_other()
    {
        Assert.Equal([0, 1, 2, 0, 1], MarkLanes.Of([0, 5, 9, 27, 32], 27));
        Assert.Empty(MarkLanes.Of([], 27));
    }

    private static MedicineCurve Curve(IReadOnlyList<Entry> entries, string? only = null)
    {
        var list = MedicineList.Of(entries, MedicineKnowledge.Embedded, Instant.FromUtc(2026, 11, 24, 20, 0));
        return MedicineCurve.Of(entries, Today, only is null ? list.All : [list.Find(only, MedicineKnowledge.Embedded)!]);
    }
}
