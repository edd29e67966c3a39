using Vastus.Core.Triage;

namespace Vastus.Core.Relief;

/// <summary>Asked before anything is done to the leg. A yes stops the guide.</summary>
/// <param name="Finding">The finding it asks for, such as <c>f_leg_cold_pale</c>.</param>
/// <param name="Advice">What to do after a yes, in order.</param>
/// <param name="Rules">The triage rules it stands for.</param>
public sealed record SafetyQuestion(
    string Finding,
    string Text,
    Urgency Urgency,
    IReadOnlyList<string> Advice,
    IReadOnlyList<string> Rules,
    IReadOnlyList<string> Sources);
