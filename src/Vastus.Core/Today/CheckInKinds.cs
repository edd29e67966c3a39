using System.Collections.Immutable;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;

namespace Vastus.Core.Today;

/// <summary>What an evening check-in asks about: the kinds that everyone is asked, and what this person logs besides.</summary>
public static class CheckInKinds
{
    /// <summary>From this hour of the local day on, the day can be closed.</summary>
    public const int Evening = 18;

    private static readonly ImmutableArray<string> Everyone = ["fluid", "caffeine", "exercise", "stretch", "heat", "medicine"];

    /// <param name="counts">Of the last <see cref="UsualTaps.Days"/>.</param>
    /// <param name="asked">What the person's own questions need besides.</param>
    /// <returns>
    /// Kinds, then <c>tag:NAME</c>, then what is asked, then <see cref="IntakeCovers.Text"/> of who logs food; each once. All of it can
    /// stand in the covers of a check-in.
    /// </returns>
    public static ImmutableArray<string> Of(IReadOnlyCollection<UsualCount> counts, IReadOnlyList<string> asked) =>
        [.. Usual(counts).Concat(asked).Concat(counts.Any(c => c.Row.Kind is Food.Word) ? [IntakeCovers.Text] : []).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a day still waits for its check-in: something was logged on it, and nobody said that it was all.</summary>
    public static bool IsOpen(DayTotals day) => !day.IsEmpty && !IsClosed(day);

    /// <summary>Whether somebody said that it was all, and not of food alone.</summary>
    public static bool IsClosed(DayTotals day) => day.CheckIns.Any(entry => !IntakeCovers.Kinds.ToHashSet().SetEquals(((CheckIn)entry.What).Covers));

    private static ImmutableArray<string> Usual(IReadOnlyCollection<UsualCount> counts) =>
    [
        .. Everyone,
        .. counts.Select(c => c.Row.Kind!).Where(kind => Nutrient.ById.ContainsKey(kind) && !Everyone.Contains(kind))
            .Distinct().Order(StringComparer.Ordinal),
        .. UsualTaps.Tags(counts).Where(tag => !tag.Contains(';', StringComparison.Ordinal)).Select(tag => $"tag:{tag}"),
    ];
}
