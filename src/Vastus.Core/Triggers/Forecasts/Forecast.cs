using Vastus.Core.Triggers.Exposures;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>The chance of at least one spasm in the 24 hours after an instant, as it was told then. Probabilities.</summary>
/// <param name="Issued">When, with the local time as lived.</param>
/// <param name="Average">The person's usual.</param>
/// <param name="Risk">The usual, adjusted by what the last look settled.</param>
/// <param name="States">Of the exposures that it was adjusted by, as then known; in the order of the look's links.</param>
/// <param name="SwitchedOff">The adjustment did worse than the average for too long, until the next look.</param>
/// <param name="Happened">Null: the 24 hours are not over.</param>
public sealed record Forecast(
    OffsetDateTime Issued, double Average, double Risk, IReadOnlyList<ExposureState> States, bool SwitchedOff, bool? Happened)
{
    /// <summary>At least one link had something to say.</summary>
    public bool IsAdjusted => States.Any(state => state is not ExposureState.Unknown);

    /// <summary>What the person sees.</summary>
    public double Shown => SwitchedOff ? Average : Risk;
}
