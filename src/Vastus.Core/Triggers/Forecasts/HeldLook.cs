using Vastus.Core.Triggers.Exposures;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>What a look settled, as far as forecasts use it.</summary>
/// <param name="At">Forecasts from then on use it, until the next one.</param>
/// <param name="Links">Linked or kept at it. Empty: the forecast is the average.</param>
public sealed record HeldLook(Instant At, IReadOnlyList<HeldLink> Links);

/// <summary>A link as a look settled it.</summary>
/// <param name="Estimate">The log odds ratio.</param>
/// <param name="ChiSquare">Of its test; 0 or more.</param>
public sealed record HeldLink(ExposureRule Rule, double Estimate, double ChiSquare)
{
    /// <summary>The estimate drawn towards 0: what was chosen for being large is on average too large.</summary>
    public double Shrunk => ChiSquare > 1 ? Estimate * (1 - (1 / ChiSquare)) : 0;
}
