using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Medicines;

/// <summary>What the diary says of one window of one medicine.</summary>
/// <param name="Medicine">As first written.</param>
/// <param name="Information">How much the diary holds about it; below 1 is not enough.</param>
/// <param name="Cases">Spasms in the window.</param>
/// <param name="Hours">Eligible hours in it; above 0.</param>
/// <param name="Effect">The log rate ratio against all other times. Null exactly when there are too few data.</param>
/// <param name="Q">Adjusted for all windows in which a link is looked for; null in the others, and where there are too few data.</param>
/// <param name="LoggingDiffers">The window was logged much more, or much less, completely than other times.</param>
public sealed record MedicineFinding(
    string Medicine, RiskWindow Window, double Information, int Cases, int Hours, Coefficient? Effect, double? Q, bool LoggingDiffers)
{
    private const double Level = 0.05;

    public MedicineVerdict Verdict =>
        Effect is null ? MedicineVerdict.Insufficient : Q <= Level ? MedicineVerdict.Linked : MedicineVerdict.Unclear;

    /// <summary>Spasms were already up in the two weeks that led to the medicine.</summary>
    public bool AlreadyUp => Window is RiskWindow.BeforeStart && Effect is { Estimate: > 0, P: <= Level };
}

public enum MedicineVerdict
{
    Insufficient,
    Unclear,

    /// <summary>More, or fewer, spasms in the window than at other times.</summary>
    Linked,
}
