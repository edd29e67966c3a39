namespace Vastus.Core.Simulation;

/// <summary>A habit that can be made to matter in a simulated life. Its effect follows the exposure of the same name, window and limit.</summary>
public enum Cause
{
    /// <summary>Less than 1500 mL drunk in the 24 hours before.</summary>
    LowFluid,

    /// <summary>30 minutes or more of hard exercise in the 24 hours before.</summary>
    HardExercise,

    /// <summary>Less than 6 hours of sleep, where the last waking lies in the 24 hours before.</summary>
    PoorSleep,
}
