using Vastus.Core.Knowledge;

namespace Vastus.Core.Triage;

/// <summary>All that the symptom check knows, in the order in which it is asked and judged.</summary>
/// <param name="Rules">The most urgent first.</param>
public sealed record TriageKnowledge(
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Level> Levels,
    IReadOnlyList<Raise> Raises,
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<Condition> Conditions)
{
    private static readonly Lazy<TriageKnowledge> Lazy =
        new(() => TriageReader.Read(TriageFiles.Embedded, null, Bibliography.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">An embedded file is broken.</exception>
    public static TriageKnowledge Embedded => Lazy.Value;

    public IReadOnlyDictionary<string, Finding> ById { get; } = Findings.ToDictionary(finding => finding.Id);

    public IReadOnlyDictionary<string, Condition> ConditionById { get; } = Conditions.ToDictionary(condition => condition.Id);

    public Level Level(Urgency urgency) => Levels[(int)urgency];
}
