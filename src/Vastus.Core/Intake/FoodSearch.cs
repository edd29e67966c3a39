using System.Collections.Frozen;

namespace Vastus.Core.Intake;

/// <summary>Finds foods while their name is typed.</summary>
public static class FoodSearch
{
    /// <summary>More words than a person types: the rest is not looked at.</summary>
    private const int WordsMost = 12;

    /// <param name="foods">In which to look.</param>
    /// <param name="typed">As far as it goes: every word of it has to begin a word of the food. Accents and capitals do not matter.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="habits">How usual foods are for the person, by their id: the higher, the earlier. Null: not known.</param>
    /// <returns>What the person usually has first, then the person's own foods, then what the words name best. With one letter wrong only when there is nothing else.</returns>
    public static IReadOnlyList<FoodItem> Find(FoodTable foods, string typed, int most, IReadOnlyDictionary<string, double>? habits = null)
    {
        IReadOnlyList<string> words = [.. FoodWords.Of(typed).Take(WordsMost)];
        if (words is [])
            return [];
        List<FoodItem> found = [.. foods.Indexes.SelectMany(index => index.Find(words, withErrors: false))];
        if (found is [])
            found = [.. foods.Indexes.SelectMany(index => index.Find(words, withErrors: true))];
        habits ??= FrozenDictionary<string, double>.Empty;
        return
        [
            .. found.OrderByDescending(food => habits.GetValueOrDefault(food.Id))
                .ThenBy(food => food.Origin.Kind is not FoodOriginKind.Own)
                .ThenBy(food => Fit(food, words))
                .ThenBy(food => food.Origin.Kind is FoodOriginKind.Usda)
                .ThenBy(food => food.Name.Length).ThenBy(food => food.Name, StringComparer.Ordinal).ThenBy(food => food.Id, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    /// <summary>How well the words name it: 0 is best.</summary>
    private static int Fit(FoodItem food, IReadOnlyList<string> typed) =>
        FoodIndex.Names(food).Min(name => FoodWords.Of(name) is var words && words.SequenceEqual(typed) ? 0
            : words is [] ? 5
            : words[0] == typed[0] ? 1
            // With a letter wrong, too.
            : FoodIndex.BeginsAlmost(words[0], typed[0]) ? 2
            : words.Contains(typed[0]) ? 3
            : 4);
}
