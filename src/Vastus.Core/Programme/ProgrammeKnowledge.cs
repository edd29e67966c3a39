using Vastus.Core.Knowledge;

namespace Vastus.Core.Programme;

/// <summary>All that is known about exercises and how a programme moves on.</summary>
/// <param name="StopSigns">Reasons to stop at once, as parts of a sentence.</param>
/// <param name="OneLeg">Usual best times on one leg, by age, in rising order.</param>
/// <param name="Weeks">In order; the last one goes on for good.</param>
public sealed record ProgrammeKnowledge(
    IReadOnlyList<MuscleGroup> Groups,
    IReadOnlyList<Equipment> Equipment,
    IReadOnlyList<TrainingCondition> Conditions,
    IReadOnlyList<string> StopSigns,
    IReadOnlyList<OneLegTime> OneLeg,
    IReadOnlyList<StarterWeeks> Weeks,
    IReadOnlyList<ProgrammeRule> Rules,
    IReadOnlyList<Exercise> Exercises)
{
    public const string File = "knowledge/exercises.yaml";

    private static readonly Lazy<ProgrammeKnowledge> Lazy =
        new(() => ProgrammeReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    private readonly Dictionary<string, Exercise> byId =
        Exercises.DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static ProgrammeKnowledge Embedded => Lazy.Value;

    /// <returns>Null: no such exercise is known, as with a diary's own words.</returns>
    public Exercise? Exercise(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <exception cref="KeyNotFoundException">No such rule: a bug in the caller.</exception>
    public ProgrammeRule Rule(string id) => Rules.FirstOrDefault(r => r.Id == id) ?? throw new KeyNotFoundException(id);

    /// <summary>How long people of an age can usually stand on one leg at best, in seconds.</summary>
    public int OneLegSeconds(int age) => OneLeg.FirstOrDefault(time => age <= time.ToAge)?.Seconds ?? OneLeg[^1].Seconds;

    public TrainingCondition? Condition(string id) => Conditions.FirstOrDefault(c => c.Id == id);

    /// <summary>The groups that a place of the diary belongs to; none for a place in a person's own words.</summary>
    public IEnumerable<MuscleGroup> GroupsAt(string? site) => Groups.Where(g => site is not null && g.Sites.Contains(site));
}

/// <param name="ToAge">Up to and including, in years.</param>
public sealed record OneLegTime(int ToAge, int Seconds);
