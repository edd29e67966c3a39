namespace Vastus.Core;

/// <summary>Words that begin a sentence or stand alone.</summary>
public static class Capital
{
    /// <returns>The words with a capital first; empty stays empty.</returns>
    public static string Of(string words) => words is "" ? "" : char.ToUpperInvariant(words[0]) + words[1..];
}
