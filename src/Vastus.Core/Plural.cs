namespace Vastus.Core;

/// <summary>A number with its word: "1 spasm", "12 spasms".</summary>
public static class Plural
{
    public static string Of(int count, string one) => FormattableString.Invariant($"{count} {one}{(count is 1 ? "" : "s")}");
}
