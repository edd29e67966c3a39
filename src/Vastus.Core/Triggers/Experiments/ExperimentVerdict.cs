namespace Vastus.Core.Triggers.Experiments;

/// <summary>What an experiment may say (method, 10.2).</summary>
public enum ExperimentVerdict
{
    /// <summary>The truth could be anywhere in the interval.</summary>
    NoClearDifference,

    /// <summary>The interval excludes no effect; the coins alone might have done it.</summary>
    ProbablyFewer,

    ProbablyMore,

    /// <summary>Both the coins and the interval say so.</summary>
    Fewer,

    More,
}
