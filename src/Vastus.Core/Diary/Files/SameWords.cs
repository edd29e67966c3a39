namespace Vastus.Core.Diary.Files;

/// <summary>Gives the same string for the same short text, most of the time: a diary says "fluid" and "mL" thousands of times.</summary>
internal sealed class SameWords
{
    private const int LengthMost = 16;
    private const int Places = 512;
    private readonly string?[] held = new string?[Places];

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LengthMost)
            return text.ToString();
        var hash = 0u;
        foreach (var c in text)
            hash = (hash * 31) + c;
        ref var word = ref held[hash % Places];
        return word is not null && text.SequenceEqual(word) ? word : word = text.ToString();
    }
}
