namespace Vastus.Core.Intake;

/// <summary>Finds foods while their name is typed.</summary>
public static class FoodSearch
{
    /// <param name="foods">In which to look.</param>
    /// <param name="typed">As far as it goes: every word of it has to begin a word of the food.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<FoodItem> Find(FoodTable foods, string typed, int most)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is [] ? [] : [.. foods.All.Where(food => Array.TrueForAll(words, word => Words(food).Any(known => known.StartsWith(word, StringComparison.OrdinalIgnoreCase)))).Take(most)];
    }

    private static IEnumerable<string> Words(FoodItem food) => food.Also.Prepend(food.Name).SelectMany(name => name.Split(' ', ',', '-'));
}
