using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake.Caffeine;

/// <summary>One number of how caffeine is taken up and cleared.</summary>
/// <param name="Id">Of the dossier: <c>PK-03</c>.</param>
/// <param name="Value">In the unit of its part.</param>
/// <param name="Names">Words of names, or ingredients of medicines, for which it holds. Empty: it goes by something else.</param>
/// <param name="Say">Of a factor, what follows "because".</param>
public sealed record KineticFact(
    string Id, KineticPart Part, Spread Value, IReadOnlyList<string> Names, string Say,
    EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources);

public enum KineticPart
{
    /// <summary>Of a dose that reaches the blood.</summary>
    Share,

    /// <summary>Unit: L/kg.</summary>
    Volume,

    /// <summary>Unit: hours, as the two that follow.</summary>
    HalfLifeBriefly,
    HalfLife,
    HalfLifeLonger,

    /// <summary>Unit: per hour, as the two that follow.</summary>
    AbsorptionFast,
    AbsorptionUsual,
    AbsorptionSlow,

    /// <summary>A factor of the half-life, as all that follow.</summary>
    Smoker,
    Pill,

    /// <summary>The week is not known.</summary>
    Pregnant,
    PregnantEarly,
    PregnantMiddle,
    PregnantLate,
    Fluvoxamine,
    Ciprofloxacin,
    Liver,
}
