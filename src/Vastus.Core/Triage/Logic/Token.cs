namespace Vastus.Core.Triage.Logic;

/// <summary>One word or sign of a rule.</summary>
/// <param name="At">Its first sign, counted from 1.</param>
internal readonly record struct Token(string Text, int At)
{
    public bool IsName => Text.Length > 0 && char.IsAsciiLetter(Text[0]) && !IsWord;

    private bool IsWord => Text is "AND" or "OR" or "NOT" or "ATLEAST";

    /// <summary>The words and signs of a rule, and an empty one at the end.</summary>
    public static List<Token> All(string text)
    {
        List<Token> tokens = [];
        for (var at = 0; at < text.Length;)
        {
            var length = Length(text.AsSpan(at));
            if (!char.IsWhiteSpace(text[at]))
                tokens.Add(new(text.Substring(at, length), at + 1));
            at += length;
        }

        tokens.Add(new("", text.Length + 1));
        return tokens;
    }

    private static int Length(ReadOnlySpan<char> rest)
    {
        var length = 1;
        if (rest[0] is '>' or '<')
            return rest is [_, '=', ..] ? 2 : 1;
        if (char.IsAsciiLetterOrDigit(rest[0]))
        {
            while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '_' or '-' or '.'))
                length++;
        }

        return length;
    }
}
