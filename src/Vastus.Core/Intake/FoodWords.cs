using System.Text;

namespace Vastus.Core.Intake;

/// <summary>The words of a text as they are compared in a search: small letters without accents, and digits.</summary>
/// <remarks>Our own table of letters, since the program runs without the tables of a language (InvariantGlobalization).</remarks>
internal static class FoodWords
{
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłñńňòóôõöøōőŕřśşšťţùúûüūůűųýÿźżž";
    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiiilnnnoooooooorrsssttuuuuuuuuyyzzz";

    public static IReadOnlyList<string> Of(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                Add(word, char.ToLowerInvariant(letter));
            // The sign in "baker's" and "baker’s" parts no words.
            else if (letter is not ('\'' or '’') && word.Length > 0)
                End();
        }

        if (word.Length > 0)
            End();
        return words;

        void End()
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    private static void Add(StringBuilder word, char letter)
    {
        if (letter is 'ß')
            word.Append("ss");
        else if (letter is 'æ')
            word.Append("ae");
        else if (letter is 'œ')
            word.Append("oe");
        else
            word.Append(letter > 'z' && Accented.IndexOf(letter) is >= 0 and var i ? Plain[i] : letter);
    }
}
