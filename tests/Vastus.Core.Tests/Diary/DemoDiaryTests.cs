using Vastus.Core.Diary;
using Vastus.Core.Diary.Demo;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Tests.Diary;

public sealed class DemoDiaryTests
{
    private static readonly IReadOnlyList<Entry> Year = DemoDiary.Of(DemoDiary.Days, DemoDiary.Seed);

    [Fact]
    public void It_is_the_same_for_the_same_seed_and_another_for_another()
    {
        Assert.Equal(Year, DemoDiary.Of(DemoDiary.Days, DemoDiary.Seed));
        Assert.NotEqual(Year, DemoDiary.Of(DemoDiary.Days, DemoDiary.Seed + 1));
    }

    [Fact]
    public void It_lies_in_2025_in_order_with_ids_of_its_own()
    {
        Assert.Equal(Year.Order(Entry.ByInstant), Year);
        Assert.Equal(Year.Count, Year.DistinctBy(entry => entry.Id).Count());
        Assert.All(Year, entry => Assert.Equal(2025, entry.Day.Year));
        Assert.All(Year, entry => Assert.True(entry.Recorded is null || entry.Recorded.Value.ToInstant() >= entry.At.ToInstant()));
    }

    [Fact]
    public void It_has_what_a_year_has()
    {
        Assert.InRange(Year.Count(entry => entry.What is Spasm), 40, 60);
        Assert.InRange(Year.Select(entry => entry.Day).Distinct().Count(), 320, 360);
        Assert.InRange(Year.Count(entry => entry.What is CheckIn), 250, 350);
        Assert.Contains(Year, entry => entry.What is Medicine { Event: MedicineEvent.Start, Name: "indapamide" });
        Assert.Contains(Year, entry => entry.At.Offset.Seconds is -4 * 3600);
        Assert.True(Year.Select(entry => entry.What.Kind).Distinct().Count() >= 18);
    }

    /// <summary>Of ten years, where chance has less to say: little drink the day before goes with more spasms, magnesium does not.</summary>
    [Fact]
    public void Spasms_follow_days_with_little_drink()
    {
        var days = DemoDiary.Of(3_650, seed: 7).GroupBy(entry => entry.Day).Where(day => day.Any(entry => entry.What is CheckIn)).ToDictionary(d => d.Key, d => d.ToList());
        var dry = Rate(day => days[day].Sum(entry => entry.What is Fluid fluid ? fluid.Millilitres : 0) < 1_400);
        var wet = Rate(day => days[day].Sum(entry => entry.What is Fluid fluid ? fluid.Millilitres : 0) >= 1_400);

        Assert.True(dry > 2 * wet, $"{dry:F3} against {wet:F3} a day");

        double Rate(Func<NodaTime.LocalDate, bool> when) => days.Keys
            .Where(day => when(day) && days.ContainsKey(day.PlusDays(1)))
            .Average(day => days[day.PlusDays(1)].Count(entry => entry.What is Spasm));
    }
}
