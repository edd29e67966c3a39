using System.Security.Cryptography;
using System.Text;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Relief;

namespace Vastus.Core.Spasms;

/// <summary>From what a person says about an episode to the entries that keep it.</summary>
public static class EpisodeChanges
{
    public static Entry Begin(Guid id, Instant now, DateTimeZone zone) =>
        new(id, Moment.ToMilliseconds(now.InZone(zone).ToOffsetDateTime()), new Spasm { Details = Details.None.With(Episode.Running, "yes") });

    /// <param name="episode">Which.</param>
    /// <param name="site">Null: not said; so with the side.</param>
    /// <param name="side">One that was known stays if this says nothing.</param>
    public static Entry Felt(this Episode episode, string? site, Side? side) =>
        episode.With(episode.Spasm with { Site = site ?? episode.Spasm.Site, Side = side ?? episode.Spasm.Side });

    public static Entry HowBad(this Episode episode, Intensity intensity) => episode.With(episode.Spasm with { Intensity = intensity });

    public static Entry In(this Episode episode, Position position) =>
        episode.With(episode.Spasm with { Details = episode.Spasm.Details.With(Episode.PositionDetail, Words<Position>.Of(position)) });

    /// <param name="episode">Which.</param>
    /// <param name="step">The word of a station that was left without an answer, or the id of a step of the guide that was shown.</param>
    public static Entry Pass(this Episode episode, string step) => episode.With(episode.Spasm with
    {
        Details = episode.Spasm.Details.With(Episode.Passed, string.Join(',', episode.PassedSteps.Append(step).Distinct())),
    });

    /// <summary>What a step needs is not at hand this time.</summary>
    public static Entry Lacks(this Episode episode, string step) => episode.With(episode.Spasm with
    {
        Details = episode.Spasm.Details.With(Episode.Absent, string.Join(',', episode.AbsentSteps.Append(step).Distinct())),
    });

    /// <summary>Notes when a step is first shown, so that how long it took to ease can be told.</summary>
    public static Entry Show(this Episode episode, string step, Instant now) => episode.ShownAt(step) is not null ? episode.Entry : episode.With(episode.Spasm with
    {
        Details = episode.Spasm.Details.With(Episode.Shown, string.Join(',', new[]
        {
            episode.Spasm.Details[Episode.Shown], FormattableString.Invariant($"{step}:{(int)Math.Max(0, (now - episode.Start).TotalSeconds)}"),
        }.OfType<string>())),
    });

    /// <summary>Ends the clock.</summary>
    /// <param name="episode">Which.</param>
    /// <param name="end">Null: nobody knows; how long it lasted stays unknown.</param>
    public static Entry Stop(this Episode episode, Instant? end) => episode.With(episode.Spasm with
    {
        Minutes = end is { } known ? Minutes.Between(episode.Start, Instant.Max(known, episode.Start)) : null,
        Details = episode.Spasm.Details.Without(Episode.Running),
    });

    /// <summary>Answers to the safety questions, one entry each. The same question has the same entry, however often it is answered.</summary>
    public static IReadOnlyList<Entry> Answers(
        this Episode episode, IReadOnlyDictionary<string, bool> findings, Instant now, DateTimeZone zone) =>
        [.. findings.Select(f => new Entry(
            episode.IdOf(f.Key), Moment.ToMilliseconds(now.InZone(zone).ToOffsetDateTime()),
            new Symptom(f.Key, f.Value) { Details = Details.None.With(Episode.Of, episode.Id.ToString()) }))];

    /// <summary>A step of the guide that was tried.</summary>
    /// <param name="episode">Against what.</param>
    /// <param name="step">What was done.</param>
    /// <param name="effect">Null: not said.</param>
    /// <param name="painAfter">Null: not said. What it was before is known from the episode.</param>
    /// <param name="at">When.</param>
    public static Entry Try(this Episode episode, GuideStep step, ReliefEffect? effect, Intensity? painAfter, OffsetDateTime at)
    {
        var details = Details.None;
        if (episode.Spasm.Intensity is { } before)
            details = details.With("pain-before", before.ToString());
        if (painAfter is { } after)
            details = details.With("pain-after", after.ToString());
        return new(episode.IdOf(step.Id), at, new ReliefTried(step.Measure.Word)
        {
            Effect = effect,
            Minutes = episode.ShownAt(step.Id) is { } shown ? Minutes.Between(shown, Instant.Max(at.ToInstant(), shown)) : null,
            Site = episode.Spasm.Site,
            Side = episode.Spasm.Side,
            Details = details.With(Episode.Step, step.Id).With(Episode.Of, episode.Id.ToString()),
        });
    }

    /// <summary>The id of a part of an episode, so that saying it twice is saying it once.</summary>
    /// <returns>A UUID of version 8 (RFC 9562) whose first 48 bits are the milliseconds of the episode.</returns>
    internal static Guid IdOf(this Episode episode, string part) =>
        EntryId.Of(SHA256.HashData(Encoding.UTF8.GetBytes($"{episode.Id}/{part}")), 1, episode.Start);

    internal static Entry With(this Episode episode, Spasm spasm) => episode.Entry with { What = spasm };
}
