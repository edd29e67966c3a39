namespace Vastus.Core.Spasms;

/// <summary>The stations of a spasm in the order in which they come. The word of each is a part of its address.</summary>
public enum EpisodeStep
{
    Where,
    HowBad,
    Safety,

    /// <summary>A safety question was answered by yes: what to do, and nothing else.</summary>
    Urgent,

    Conditions,
    Guide,

    /// <summary>Nobody said that it stopped: since when?</summary>
    Ended,

    Helped,
    Summary,
}
