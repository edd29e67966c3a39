using System.Collections.Immutable;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Relief;

namespace Vastus.Core.Spasms;

/// <summary>What helped, as typed when it is over. Everything may be null: not said.</summary>
/// <param name="Levels">By step of the guide: none, some, full or worse. Absent: not tried, or not said.</param>
/// <param name="PainAfter">0 to 10.</param>
/// <param name="Name">Cramp, spasm, twitch or stiffness.</param>
/// <param name="Doing">What the person did when it began.</param>
public sealed record HelpedForm(
    IReadOnlyDictionary<string, string> Levels, string? PainAfter, string? Name, string? Doing, string? Note)
{
    /// <param name="episode">Which ended.</param>
    /// <param name="steps">Those that may have been tried.</param>
    /// <param name="now">When it is written, if nobody knows when it ended.</param>
    public Parsed<HelpedChanges> Parse(Episode episode, IReadOnlyList<GuideStep> steps, Instant now)
    {
        var spasm = Row(episode).Parse(_ => episode.Id, null);
        List<Problem> problems = [.. spasm.Problems];
        var after = Number.Parse(PainAfter) is { } points && Intensity.Range.Contains(points) ? new Intensity(points) : (Intensity?)null;
        if (after is null && PainAfter is not null)
            problems.Add(new("pain-after", "pain-after.range", "that is not a number from 0 to 10", "choose one of the numbers"));
        if (spasm.Value is not { } entry || problems is not [])
            return problems;

        var end = episode.Start + (episode.Elapsed(now) ?? Duration.Zero);
        var at = Moment.ToMilliseconds(end.WithOffset(episode.Entry.At.Offset));
        var tried = steps.Where(s => Words<ReliefEffect>.Parse(Levels.GetValueOrDefault(s.Id)) is not null)
            .Select(s => episode.Try(s, Words<ReliefEffect>.Parse(Levels[s.Id]), after, episode.Tried(s.Id)?.At ?? at));
        var gone = steps.Where(s => !Levels.ContainsKey(s.Id)).Select(s => episode.Tried(s.Id)?.Id).OfType<Guid>();
        return new HelpedChanges(entry, [.. tried], [.. gone]);
    }

    private EntryRow Row(Episode episode)
    {
        var details = episode.Spasm.Details.Without(Episode.Passed).Without(Episode.PositionDetail).Without(Episode.Shown).Without(Episode.Absent)
            .Without("doing");
        if (Words<Doing>.Parse(Doing) is not null)
            details = details.With("doing", Doing!);
        return EntryRow.Of(episode.Entry) with
        {
            Name = Name,
            Note = string.IsNullOrWhiteSpace(Note) ? null : Note.ReplaceLineEndings("\n"),
            Detail = details.Pairs is [] ? null : details.ToString(),
        };
    }
}

/// <summary>What the answers change in the diary.</summary>
/// <param name="Spasm">In the place of the one that was.</param>
/// <param name="Tried">To be added, or to take the place of those with their ids.</param>
/// <param name="NotTried">To be deleted: it was said before that they were tried.</param>
public sealed record HelpedChanges(Entry Spasm, ImmutableArray<Entry> Tried, ImmutableArray<Guid> NotTried);
