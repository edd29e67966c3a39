using Vastus.Core.Knowledge;

namespace Vastus.Core.Triage;

/// <summary>Something that signs can point to. Never stated as a fact about a person.</summary>
/// <param name="Name">After "this can be a sign of": "a blood clot in a leg vein".</param>
/// <param name="Frequency">How often it lies behind leg spasms and what comes with them: 1 very rare, 5 most often.</param>
/// <param name="What">What it is, in a few sentences.</param>
/// <param name="Typical">What else is typical of it.</param>
/// <param name="Likely">How likely it is, and in whom.</param>
/// <param name="See">Who to see.</param>
public sealed record Condition(
    string Id,
    string Name,
    int Frequency,
    string What,
    IReadOnlyList<string> Typical,
    string Likely,
    string See,
    EvidenceGrade Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources,
    LocalDate Reviewed);
