using Vastus.Core.Knowledge;

namespace Vastus.Core.Relief;

/// <summary>One thing to do, worded for this person, this muscle and this position.</summary>
/// <param name="Stretch">Null: not a stretch.</param>
/// <param name="Heed">What is different for this person; empty for most. Shown before the steps.</param>
/// <param name="LeaveOutIf">
/// Conditions, as texts, that would rule this out and about which nothing is known: "leave this out if …".
/// </param>
/// <param name="Timing">Null: no clock is needed.</param>
/// <param name="Picture">The drawing's id.</param>
public sealed record GuideStep(
    Measure Measure,
    Stretch? Stretch,
    IReadOnlyList<string> Heed,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Caution,
    IReadOnlyList<string> LeaveOutIf,
    Timing? Timing,
    string Picture)
{
    /// <summary>Unique within a plan: the stretch's id, else the measure's.</summary>
    public string Id => Stretch?.Id ?? Measure.Id;

    public string Name => Stretch?.Name ?? Measure.Name;

    public GuidePart Part { get; init; } = Measure.Part;

    /// <summary>What it did for this person so far, as a sentence. Null: nothing is known of anything yet.</summary>
    public string? Experience { get; init; }

    public IReadOnlyList<string> Sources => [.. Measure.Sources.Concat(Stretch?.Sources ?? []).Distinct()];
}

/// <summary>Something that this person must not do, or that must not be done here.</summary>
/// <param name="Id">Of the stretch or measure.</param>
/// <param name="Why">As sentences.</param>
public sealed record LeftOut(string Id, string Name, IReadOnlyList<string> Why);
