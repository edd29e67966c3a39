using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Reports;

/// <summary>How many spasms sat in one place.</summary>
/// <param name="Site">Null: not said.</param>
public sealed record PlaceCount(string? Site, int Left, int Right, int Both, int SideUnknown)
{
    public int Count => Left + Right + Both + SideUnknown;

    public string Name => Site is null ? "Place not said" : Sites.Name(Site) ?? EntryWords.Plain(Site, capital: true);

    /// <summary>Such as <c>4 left, 1 both</c>.</summary>
    public string Sides => string.Join(", ", new[] { (Left, "left"), (Right, "right"), (Both, "both"), (SideUnknown, "side not said") }
        .Where(part => part.Item1 > 0).Select(part => $"{part.Item1} {part.Item2}"));

    /// <returns>The most frequent first; what was not said last.</returns>
    public static IReadOnlyList<PlaceCount> Of(IEnumerable<Spasm> spasms) =>
    [
        .. spasms.GroupBy(spasm => spasm.Site)
            .Select(group => new PlaceCount(group.Key, On(group, Side.Left), On(group, Side.Right), On(group, Side.Both), group.Count(spasm => spasm.Side is null)))
            .OrderBy(place => place.Site is null).ThenByDescending(place => place.Count).ThenBy(place => place.Site, StringComparer.Ordinal),
    ];

    private static int On(IEnumerable<Spasm> spasms, Side side) => spasms.Count(spasm => spasm.Side == side);
}
