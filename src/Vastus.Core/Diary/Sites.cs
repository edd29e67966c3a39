using Vastus.Core.Relief;

namespace Vastus.Core.Diary;

/// <summary>Places of the body: those of the drawing have an id in the diary and a name for people; others are as typed.</summary>
public static class Sites
{
    /// <returns>Such as <c>Upper calf</c> for <c>gastrocnemius</c>; null for a place in a person's own words.</returns>
    public static string? Name(string? site) => ReliefKnowledge.Embedded.Muscle(site)?.Name;

    /// <returns>The id of the place with that name; otherwise what was typed.</returns>
    public static string Id(string typed) =>
        ReliefKnowledge.Embedded.Muscles.FirstOrDefault(m => m.Name.Equals(typed, StringComparison.OrdinalIgnoreCase))?.Id ?? typed;
}
