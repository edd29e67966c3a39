using System.Collections.Immutable;

namespace Vastus.Core.Intake;

/// <summary>The words of many foods, in order, each with the foods that have it. Made once, then only read.</summary>
/// <remarks>Lists of numbers and no dictionaries: ten thousand foods take few megabytes and are searched in less than a millisecond.</remarks>
internal sealed class FoodIndex
{
    /// <summary>Shorter words with an error in them could be anything.</summary>
    private const int ErrorLettersLeast = 4;

    private readonly IReadOnlyList<FoodItem> foods;
    private readonly string[] words;
    private readonly int[][] having;

    public FoodIndex(IReadOnlyList<FoodItem> foods)
    {
        this.foods = foods;
        var byWord = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < foods.Count; i++)
        {
            foreach (var word in Names(foods[i]).SelectMany(FoodWords.Of))
            {
                if (!byWord.TryGetValue(word, out var list))
                    byWord.Add(word, list = []);
                if (list is [] || list[^1] != i)
                    list.Add(i);
            }
        }

        words = [.. byWord.Keys];
        having = [.. byWord.Values.Select(list => list.ToArray())];
    }

    /// <summary>The foods of which every typed word begins a word; in no order.</summary>
    /// <param name="typed">As from <see cref="FoodWords"/>; not empty.</param>
    /// <param name="withErrors">A letter too many, too few, another one, or two that changed places, are passed over.</param>
    public IEnumerable<FoodItem> Find(IReadOnlyList<string> typed, bool withErrors)
    {
        HashSet<int>? found = null;
        foreach (var word in typed)
        {
            var here = Having(word);
            if (withErrors && word.Length >= ErrorLettersLeast)
                here = here.Concat(words.Index().Where(known => BeginsAlmost(known.Item, word)).SelectMany(known => having[known.Index]));
            if (found is null)
                found = [.. here];
            else
                found.IntersectWith(here.ToHashSet());
            if (found.Count is 0)
                return [];
        }

        return found!.Select(i => foods[i]);
    }

    public static ImmutableArray<string> Names(FoodItem food) => [food.Name, .. food.Also];

    private IEnumerable<int> Having(string beginning)
    {
        var at = Array.BinarySearch(words, beginning, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < words.Length && words[i].StartsWith(beginning, StringComparison.Ordinal); i++)
        {
            foreach (var food in having[i])
                yield return food;
        }
    }

    /// <summary>Whether the word begins with what was meant, of which one letter was typed wrong.</summary>
    internal static bool BeginsAlmost(string word, string typed)
    {
        var same = word.AsSpan().CommonPrefixLength(typed);
        if (same == typed.Length)
            return true;
        var left = typed.AsSpan(same);
        var meant = word.AsSpan(same);
        return meant.StartsWith(left[1..])
            || (meant.Length > 0 && (meant[1..].StartsWith(left) || meant[1..].StartsWith(left[1..])))
            || (left.Length > 1 && meant.Length > 1 && meant[0] == left[1] && meant[1] == left[0] && meant[2..].StartsWith(left[2..]));
    }
}
