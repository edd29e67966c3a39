using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Relief;

namespace Vastus.Core.Spasms;

/// <summary>One spasm from the first tap to what helped. The diary holds all of it; this reads it.</summary>
public sealed record Episode
{
    /// <summary>A clock that still runs after this was forgotten.</summary>
    public static readonly Duration ForgottenAfter = Duration.FromHours(12);

    /// <summary>The detail of a spasm that has not ended.</summary>
    internal const string Running = "running";

    /// <summary>The detail that names the stations that were left without an answer, and the steps that were shown.</summary>
    internal const string Passed = "passed";

    internal const string PositionDetail = "position";

    /// <summary>The detail that names the things that were not at hand, by step.</summary>
    internal const string Absent = "absent";

    /// <summary>The detail that tells when each step was first shown: <c>RM-02:45</c>, in seconds from the beginning.</summary>
    internal const string Shown = "shown";

    /// <summary>The detail of other entries that belong to this one: its id.</summary>
    internal const string Of = "spasm";

    /// <summary>The detail of a relief entry: the id of the step, since three stretches have one name.</summary>
    internal const string Step = "step";

    private Episode(Entry entry, Spasm spasm, IReadOnlyList<Entry> parts) => (Entry, Spasm, Parts) = (entry, spasm, parts);

    public Entry Entry { get; }

    public Spasm Spasm { get; }

    /// <summary>The answers and measures that belong to it, oldest first.</summary>
    public IReadOnlyList<Entry> Parts { get; }

    public Guid Id => Entry.Id;

    public Instant Start => Entry.At.ToInstant();

    public bool IsRunning => RunsIn(Spasm);

    public IReadOnlyList<string> PassedSteps => Spasm.Details[Passed]?.Split(',') ?? [];

    /// <summary>Steps whose thing was not at hand this time.</summary>
    public IReadOnlyList<string> AbsentSteps => Spasm.Details[Absent]?.Split(',') ?? [];

    /// <summary>When a step was first shown; the first one follows the last answer. Null: it was not shown.</summary>
    public Instant? ShownAt(string step)
    {
        var said = Spasm.Details[Shown]?.Split(',').Select(pair => pair.Split(':')).FirstOrDefault(pair => pair[0] == step);
        if (said is [_, var seconds] && int.TryParse(seconds, out var after))
            return Start + Duration.FromSeconds(after);
        return PassedSteps.Contains(step) ? Parts.Where(e => e.What is Symptom).Select(e => e.At.ToInstant()).Append(Start).Max() : null;
    }

    /// <summary>Safety findings that were said to be there.</summary>
    public IReadOnlySet<string> Yes => Findings(present: true);

    public IReadOnlySet<string> No => Findings(present: false);

    /// <summary>As said; else in bed at night, sitting by day.</summary>
    public Position Position => Words<Position>.Parse(Spasm.Details[PositionDetail])
        ?? (Entry.At.TimeOfDay >= new LocalTime(21, 30) || Entry.At.TimeOfDay < new LocalTime(7, 30) ? Position.Bed : Position.Sitting);

    /// <param name="entry">The entry with the episode's id.</param>
    /// <param name="near">Entries of the days around it, whatever they are.</param>
    /// <returns>Null: the entry is no spasm.</returns>
    public static Episode? Read(Entry? entry, IEnumerable<Entry> near) => entry?.What is Spasm spasm
        ? new(entry, spasm, [.. near.Where(e => e.What.Details[Of] == entry.Id.ToString()).Order(Entry.ByInstant)])
        : null;

    /// <summary>The spasm that the person is having.</summary>
    /// <param name="entries">Any entries, in any order.</param>
    /// <param name="now">An episode that began longer ago than <see cref="ForgottenAfter"/> is not meant.</param>
    /// <returns>Null: none runs.</returns>
    public static Entry? RunningIn(IEnumerable<Entry> entries, Instant now) => entries
        .Where(e => e.What is Spasm spasm && RunsIn(spasm) && now - e.At.ToInstant() < ForgottenAfter)
        .Max(Entry.ByInstant);

    /// <summary>How long it has hurt, or did. Null: it has ended and nobody knows when.</summary>
    public Duration? Elapsed(Instant now) => IsRunning
        ? Duration.Max(Duration.Zero, now - Start)
        : Spasm.Minutes is { } minutes ? Duration.FromSeconds((double)(minutes.Value * 60)) : null;

    public bool IsForgotten(Instant now) => IsRunning && now - Start >= ForgottenAfter;

    /// <summary>A yes to any question, or a no to all of them.</summary>
    public bool SafetyIsAsked(ReliefKnowledge knowledge) => Yes.Count > 0 || knowledge.SafetyQuestions.All(q => No.Contains(q.Finding));

    /// <summary>Where to go on.</summary>
    /// <param name="knowledge">Whose safety questions have to be asked.</param>
    /// <param name="now">To notice a forgotten clock.</param>
    /// <param name="conditionsAreAsked">Whether all that would change the guide is known already.</param>
    public EpisodeStep Next(ReliefKnowledge knowledge, Instant now, bool conditionsAreAsked) => this switch
    {
        { IsRunning: false } => PassedSteps is [] ? EpisodeStep.Summary : EpisodeStep.Helped,
        _ when IsForgotten(now) => EpisodeStep.Ended,
        _ when Yes.Count > 0 => EpisodeStep.Urgent,
        _ when Spasm.Site is null && !HasPassed(EpisodeStep.Where) => EpisodeStep.Where,
        _ when Spasm.Intensity is null && !HasPassed(EpisodeStep.HowBad) => EpisodeStep.HowBad,
        _ when !SafetyIsAsked(knowledge) => EpisodeStep.Safety,
        _ when !conditionsAreAsked && !HasPassed(EpisodeStep.Conditions) => EpisodeStep.Conditions,
        _ => EpisodeStep.Guide,
    };

    public bool HasPassed(EpisodeStep step) => PassedSteps.Contains(Words<EpisodeStep>.Of(step));

    /// <summary>What was said of a step of the guide. Null: nothing.</summary>
    public Entry? Tried(string step) => Parts.FirstOrDefault(e => e.What is ReliefTried tried && StepOf(tried) == step);

    public static string StepOf(ReliefTried tried) => tried.Details[Step] ?? tried.Name!;

    private static bool RunsIn(Spasm spasm) => spasm.Details[Running] is "yes";

    private HashSet<string> Findings(bool present) =>
        [.. Parts.Select(e => e.What).OfType<Symptom>().Where(s => s.Present == present).Select(s => s.Name!)];
}
