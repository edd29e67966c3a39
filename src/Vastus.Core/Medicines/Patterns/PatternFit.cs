namespace Vastus.Core.Medicines.Patterns;

/// <summary>How well the course of things fits the pattern of a side effect. Never a diagnosis. The weakest first.</summary>
public enum PatternFit
{
    Doubtful,
    Possible,
    Probable,
    Definite,
}

/// <summary>From how many points on a fit is spoken of.</summary>
/// <param name="Least">Inclusive.</param>
/// <param name="Say">How well the pattern fits, after "The pattern fits".</param>
public sealed record FitBand(PatternFit Fit, int Least, string Say, IReadOnlyList<string> Sources);
