using Vastus.Core.Diary;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>The details of a blood test that FHIR has elements for: the printed range, and a value that is only a bound.</summary>
internal sealed record LabDetails(string? Low, string? High, string? Comparator)
{
    private static readonly string[] Keys = ["low", "high", "comparator"];
    private static readonly string[] Comparators = ["<", "<=", ">=", ">"];

    /// <returns>Null: there are none, or not as such a file would give them back; then they stay details.</returns>
    public static LabDetails? Of(Details details)
    {
        var found = new LabDetails(details["low"], details["high"], details["comparator"]);
        var isWhole = found.Ahead([]) is { Count: > 0 } ahead && details.Pairs.Take(ahead.Count).Select(pair => (pair.Key, pair.Value)).SequenceEqual(ahead)
            && IsNumber(found.Low) && IsNumber(found.High) && (found.Comparator is null || Comparators.Contains(found.Comparator));
        return isWhole ? found : null;
    }

    /// <summary>All details again: these first, and then the others.</summary>
    public IReadOnlyList<(string Key, string Value)> Ahead(IEnumerable<(string Key, string Value)> others) =>
        [.. Keys.Zip([Low, High, Comparator]).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!)), .. others];

    public static bool IsKey(string key) => Keys.Contains(key);

    private static bool IsNumber(string? text) => text is null || (Number.Parse(text) is { } number && Number.Text(number) == text);
}
