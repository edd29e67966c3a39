using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines.Patterns;

/// <summary>What has to be said with a score.</summary>
/// <param name="Cap">Limits what is shown for some classes. Null: words only.</param>
public sealed record PatternCaution(
    string Id, string Say, FitCap? Cap, EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources);

/// <summary>The most that is shown for medicines of some classes, however many points there are.</summary>
/// <param name="Classes">Ids of classes of medicines.</param>
/// <param name="Most">The most that is shown.</param>
/// <param name="Unless">Asked beside the scale and without points; a yes to one of them lifts the limit.</param>
public sealed record FitCap(IReadOnlyList<string> Classes, PatternFit Most, IReadOnlyList<CapQuestion> Unless);

public sealed record CapQuestion(string Id, string Question);
