using System.Text;

namespace Vastus.Core;

/// <summary>The words that stand for the members of an enumeration in files: <c>AfterExercise</c> is <c>after-exercise</c>.</summary>
public static class Words<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, v => Kebab(v.ToString()));
    private static readonly Dictionary<string, T> ByWord = ByValue.ToDictionary(p => p.Value, p => p.Key);

    /// <summary>All words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(Of)];

    public static string Of(T value) => ByValue[value];

    /// <returns>Null unless the text is one of the words, to the letter.</returns>
    public static T? Parse(string? text) => text is not null && ByWord.TryGetValue(text, out var value) ? value : null;

    private static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
