using Vastus.Core.Knowledge;

namespace Vastus.Core.Relief;

/// <summary>The stretch that lengthens one muscle. How well stretching is supported stands with the measure.</summary>
/// <param name="Id">The dossier's id, such as <c>ST-M04</c>.</param>
/// <param name="Up">Standing or sitting.</param>
/// <param name="Bed">Lying or sitting in bed.</param>
/// <param name="Caution">What everybody has to heed.</param>
public sealed record Stretch(
    string Id,
    string Name,
    StretchVersion Up,
    StretchVersion Bed,
    Timing Timing,
    IReadOnlyList<string> Caution,
    IReadOnlyList<string> NotWhen,
    IReadOnlyList<Change> Changes,
    Confidence Confidence,
    IReadOnlyList<string> Sources,
    LocalDate Reviewed);

/// <param name="Standing">Whether the person has to stand or kneel for it.</param>
public sealed record StretchVersion(IReadOnlyList<string> Steps, bool Standing, string Picture);
