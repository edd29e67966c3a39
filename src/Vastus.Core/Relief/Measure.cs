using Vastus.Core.Knowledge;

namespace Vastus.Core.Relief;

/// <summary>Something that may ease a spasm.</summary>
/// <param name="Id">The dossier's id, such as <c>RM-06</c>.</param>
/// <param name="Word">The <c>name</c> of a <c>relief</c> entry in the diary, such as <c>cold-pack</c>.</param>
/// <param name="Why">What it is thought to do, in one sentence.</param>
/// <param name="Steps">Empty for the stretch alone, whose steps the muscle decides.</param>
/// <param name="BedSteps">For somebody who lies in bed. Empty: the same.</param>
/// <param name="MovingSteps">For somebody who was on the move. Empty: the same.</param>
/// <param name="Thing">What is needed and may not be at hand, such as <c>a cold pack</c>. Null: nothing.</param>
/// <param name="Timing">Null: no clock is needed.</param>
/// <param name="Caution">What everybody has to heed, shown with the steps.</param>
/// <param name="NotWhen">Conditions that rule it out.</param>
/// <param name="Changes">Conditions under which it is done differently.</param>
/// <param name="Part">When in the guide it comes.</param>
/// <param name="Picture">The drawing's id.</param>
/// <param name="InArticle">Whether the article that started this project names it.</param>
public sealed record Measure(
    string Id,
    string Word,
    string Name,
    string Why,
    GuidePart Part,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> BedSteps,
    IReadOnlyList<string> MovingSteps,
    string? Thing,
    Timing? Timing,
    IReadOnlyList<string> Caution,
    IReadOnlyList<string> NotWhen,
    IReadOnlyList<Change> Changes,
    string Picture,
    bool InArticle,
    IReadOnlyList<Evidence> Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources,
    LocalDate Reviewed);

/// <summary>How a measure or stretch differs for somebody of whom any of the conditions is true.</summary>
/// <param name="Steps">Instead of the usual steps. Empty: as usual, with <paramref name="Say"/> heeded.</param>
public sealed record Change(IReadOnlyList<string> When, string Say, IReadOnlyList<string> Steps);

public enum GuidePart
{
    /// <summary>The steps that are offered one after the other.</summary>
    Now,

    /// <summary>Other things that some people try.</summary>
    Also,

    /// <summary>When the cramp is over.</summary>
    Afterwards,
}
