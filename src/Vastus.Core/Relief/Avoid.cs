using Vastus.Core.Knowledge;

namespace Vastus.Core.Relief;

/// <summary>Something better left alone.</summary>
public sealed record Avoid(
    string Id,
    string Name,
    string Why,
    IReadOnlyList<Evidence> Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources);
