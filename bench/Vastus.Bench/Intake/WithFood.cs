using System.Diagnostics;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Demo;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Bench.Intake;

/// <summary>What food costs the trigger analysis: a year in which all is eaten from the table, beside the same year without food.</summary>
internal static class WithFood
{
    private const int FoodsPerDay = 8;
    private const int Times = 20;

    public static void Measure(Table table)
    {
        var plain = DemoDiary.Of(DemoDiary.Days, DemoDiary.Seed);
        var foods = FoodTable.Embedded;
        IReadOnlyList<Entry> eaten = [.. plain, .. plain.Select(entry => entry.Day).Distinct().SelectMany((day, i) => Eaten(day, i, foods))];
        var without = Best(() => Study.Of(plain, ExposureTable.Embedded.For(plain, []), RestDays.Weekend));
        var beside = Best(() => FoodContents.Beside(eaten, () => foods));
        var with = Best(() =>
        {
            var diary = FoodContents.Beside(eaten, () => foods);
            return Study.Of(diary, ExposureTable.Embedded.For(diary, []), RestDays.Weekend);
        });
        table.Add("", $"a year's exposures without food, {plain.Count} entries", $"{without:0.00} ms");
        table.Add("", $"with {FoodsPerDay} foods a day", $"{with:0.00} ms, {with / without:0.0} times", "3 times");
        table.Add("", "  of it, looking up what they hold", $"{beside:0.00} ms");
    }

    private static IEnumerable<Entry> Eaten(LocalDate day, int number, FoodTable foods) => Enumerable.Range(0, FoodsPerDay).Select(i => new Entry(
        Guid.NewGuid(), day.At(new LocalTime(7 + (2 * i), 0)).WithOffset(Offset.FromHours(1)),
        new Food(foods.All[((number * FoodsPerDay) + i) * 7 % foods.All.Count].Id, 1, Food.Portion)));

    /// <summary>The quickest, in ms: others on the machine make it slower, and nothing makes it quicker.</summary>
    private static double Best<T>(Func<T> what) => Enumerable.Range(0, Times).Min(_ =>
    {
        var time = Stopwatch.GetTimestamp();
        what();
        return Stopwatch.GetElapsedTime(time).TotalMilliseconds;
    });
}
