using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Tests.Triage;

/// <summary>A small vocabulary, and answers to it.</summary>
internal static class SmallWords
{
    public static readonly Vocabulary All = new(
        new HashSet<string> { "a", "b", "c", "d", "MC-X" },
        new HashSet<string> { "age" },
        new Dictionary<string, Expression> { ["either"] = new AtLeast(1, [new Is("a"), new Is("b")]) },
        new Dictionary<string, IReadOnlyList<string>> { ["points"] = ["a", "b", "c"] });

    public static Expression Rule(string text) =>
        ExpressionParser.Parse(text, All) is { Expression: { } rule } ? rule : throw new ArgumentOutOfRangeException(nameof(text), text, "does not parse");

    /// <param name="answers"><c>a=yes b=no age=40</c>; what is left out is not known.</param>
    public static Facts Facts(string answers)
    {
        var pairs = answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToList();
        return new(
            pairs.Where(pair => pair[1] is "yes" or "no").ToDictionary(pair => pair[0], pair => pair[1] is "yes"),
            pairs.Where(pair => pair[1] is not ("yes" or "no")).ToDictionary(pair => pair[0], pair => decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture)));
    }
}
