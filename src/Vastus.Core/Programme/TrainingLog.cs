using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triage;

namespace Vastus.Core.Programme;

/// <summary>What the diary tells of training: sets, mornings after, spasms, and times of rest that were not chosen.</summary>
/// <param name="Done">Oldest first; one for each exercise and local day.</param>
/// <param name="Mornings">How the leg was on the morning after, oldest first.</param>
/// <param name="Spasms">Oldest first; twitches and stiffness are none.</param>
/// <param name="Pauses">Illness and warning signs, oldest first.</param>
public sealed record TrainingLog(
    IReadOnlyList<ExerciseDay> Done, IReadOnlyList<Morning> Mornings, IReadOnlyList<SpasmThen> Spasms, IReadOnlyList<Pause> Pauses)
{
    /// <summary>The name of the <c>custom</c> entry that says how the leg was the morning after: 0 to 10, and <c>swelling=yes</c>.</summary>
    public const string MorningName = "leg-pain-in-the-morning";

    /// <summary>The <c>custom</c> entry of somebody who is ill: everything rests.</summary>
    public const string PauseName = "programme-rest";

    /// <summary>The <c>custom</c> entry of somebody who is well again.</summary>
    public const string ClearName = "programme-goes-on";

    /// <summary>The <c>custom</c> entry that says how hard the whole session was, 0 to 10.</summary>
    public const string EffortName = "programme-effort";

    public IEnumerable<LocalDate> Days => Done.Select(d => d.Day).Distinct();

    /// <summary>The rest that is not over. Null: there is none.</summary>
    public Pause? Open => Pauses is [.., { Until: null } last] ? last : null;

    /// <param name="entries">In any order.</param>
    public static TrainingLog Of(IEnumerable<Entry> entries)
    {
        List<(Entry Entry, ExerciseSet Set)> sets = [];
        List<Morning> mornings = [];
        List<SpasmThen> spasms = [];
        List<Pause> pauses = [];
        Dictionary<LocalDate, int> efforts = [];
        foreach (var entry in entries.Order(Entry.ByInstant))
        {
            switch (entry.What)
            {
                case ExerciseSet set:
                    sets.Add((entry, set));
                    break;
                case Custom { Name: MorningName, Amount: { } pain } morning:
                    mornings.Add(new(entry.Day, (int)pain, morning.Details["swelling"] is "yes"));
                    break;
                case Custom { Name: EffortName, Amount: { } effort }:
                    efforts[entry.Day] = (int)effort;
                    break;
                case Spasm { Type: not (SpasmType.Twitch or SpasmType.Stiffness) } spasm:
                    spasms.Add(new(entry.At, spasm.Site));
                    break;
                case SymptomCheck { Level: Urgency.Emergency or Urgency.SameDay }:
                    Begin(pauses, new(entry.Day, null, IsWarning: true));
                    break;
                case Custom { Name: PauseName }:
                    Begin(pauses, new(entry.Day, null, IsWarning: false));
                    break;
                case Custom { Name: ClearName } when pauses is [.., { Until: null } open]:
                    pauses[^1] = open with { Until = entry.Day };
                    break;
            }
        }

        return new(
            [.. sets.GroupBy(s => (s.Entry.Day, Exercise: s.Set.Name!))
                .Select(g => new ExerciseDay(g.Key.Day, g.Key.Exercise, [.. g.Select(s => DoneSet.Of(s.Entry, s.Set, Effort(s.Entry.Day)))]))],
            mornings, spasms, pauses);

        int? Effort(LocalDate day) => efforts.TryGetValue(day, out var effort) ? effort : null;
    }

    private static void Begin(List<Pause> pauses, Pause pause)
    {
        if (pauses is [.., { Until: null } open])
            pauses[^1] = open with { IsWarning = open.IsWarning || pause.IsWarning };
        else
            pauses.Add(pause);
    }
}

/// <param name="Pain">0 to 10.</param>
/// <param name="Swelling">The knee was newly swollen.</param>
public sealed record Morning(LocalDate Day, int Pain, bool Swelling);

public sealed record SpasmThen(OffsetDateTime At, string? Site);

/// <summary>A time in which everything rests (PG-09).</summary>
/// <param name="Until">The day on which it was cleared. Null: it is not.</param>
/// <param name="IsWarning">It began with a symptom check that asked for a clinician, not with an illness.</param>
public sealed record Pause(LocalDate From, LocalDate? Until, bool IsWarning);
