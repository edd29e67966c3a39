using Vastus.Core.Diary;

namespace Vastus.Core.Intake;

/// <summary>So much of one kind at one instant.</summary>
internal sealed record Taken(Instant At, LocalDate Day, decimal Amount)
{
    /// <param name="kind">A nutrient, or <c>fluid</c>: what is drunk.</param>
    /// <returns>Oldest first; what holds an amount nobody knows is not in it.</returns>
    public static IReadOnlyList<Taken> Of(IEnumerable<Entry> diary, FoodTable foods, string kind) =>
    [
        .. diary.Select(entry => new Taken(entry.At.ToInstant(), entry.Day, Helping.AmountOf(entry, foods, kind)))
            .Where(taken => taken.Amount > 0)
            .OrderBy(taken => taken.At),
    ];

    /// <summary>The most within any stretch so long that ends with something taken on the day.</summary>
    public static decimal MostWithin(IReadOnlyList<Taken> all, LocalDate day, Duration length) => all
        .Where(last => last.Day == day)
        .Select(last => all.Where(taken => taken.At <= last.At && taken.At > last.At - length).Sum(taken => taken.Amount))
        .DefaultIfEmpty()
        .Max();
}
