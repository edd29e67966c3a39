using System.Text;

namespace Vastus.Core;

/// <summary>The words that stand for the members of an enumeration in files: <c>AfterExercise</c> is <c>after-exercise</c>.</summary>
/// <remarks>A table without dictionaries by T: those would be compiled anew for each enumeration whenever the program starts.</remarks>
public static class Words<T> where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Texts = Array.ConvertAll(Enum.GetNames<T>(), Kebab);

    /// <summary>All words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Texts;

    /// <exception cref="ArgumentOutOfRangeException">Not a member: a bug in the caller.</exception>
    public static string Of(T value)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(Values[i], value))
                return Texts[i];
        }

        throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <returns>Null unless the text is one of the words, to the letter.</returns>
    public static T? Parse(string? text) => text is not null && Array.IndexOf(Texts, text) is >= 0 and var i ? Values[i] : null;

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
