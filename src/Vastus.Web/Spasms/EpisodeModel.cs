using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Spasms;

namespace Vastus.Web.Spasms;

/// <summary>One station of an episode.</summary>
/// <param name="Content">What this station asks or says: one of the models of the steps.</param>
/// <param name="GuideStep">The step of the guide that is shown. Null: another station.</param>
public sealed record EpisodeModel(
    Episode Episode, EpisodeStep Step, Instant Now, StepModel Content, IReadOnlyList<Problem> Problems, string? GuideStep = null)
{
    public string Address(EpisodeStep step) => $"/spasm/{Episode.Id}/{Words<EpisodeStep>.Of(step)}";

    public ClockModel Clock => new(Episode.Start, Episode.Entry.At.TimeOfDay, Episode.Elapsed(Now), Episode.IsRunning);

    /// <summary>Whether the way to end it belongs on this page.</summary>
    public bool MayStop => Episode.IsRunning && Step is not EpisodeStep.Ended;

    /// <summary>Whether the answer has its button within reach of the thumb rather than at its end.</summary>
    public bool NextIsInBar => Step is EpisodeStep.Where;
}

/// <param name="Elapsed">Null: over, and nobody knows how long it was.</param>
public sealed record ClockModel(Instant Start, LocalTime Began, Duration? Elapsed, bool IsRunning);
