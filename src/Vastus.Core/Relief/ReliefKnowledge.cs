using Vastus.Core.Knowledge;

namespace Vastus.Core.Relief;

/// <summary>All that is known about first aid for a spasm, in the order in which it is offered.</summary>
public sealed record ReliefKnowledge(
    IReadOnlyList<SafetyQuestion> SafetyQuestions,
    LongCramp LongCramp,
    IReadOnlyList<Condition> Conditions,
    IReadOnlyList<Muscle> Muscles,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Stretch> Stretches,
    IReadOnlyList<Avoid> Avoid)
{
    public const string File = "knowledge/relief.yaml";

    /// <summary>The measure whose steps are those of the muscle's stretch.</summary>
    public const string StretchMeasure = "RM-02";

    /// <summary>The measure whose steps are the muscle's <see cref="Muscle.Opposite"/>.</summary>
    public const string OppositeMeasure = "RM-03";

    /// <summary>The place of somebody who cannot tell which muscle it is.</summary>
    public const string NotSure = "knee";

    private static readonly Lazy<ReliefKnowledge> Lazy =
        new(() => ReliefReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static ReliefKnowledge Embedded => Lazy.Value;

    /// <returns>Null: no such place is known, as with a diary's own words.</returns>
    public Muscle? Muscle(string? id) => Muscles.FirstOrDefault(m => m.Id == id);

    public Measure? Measure(string? id) => Measures.FirstOrDefault(m => m.Id == id);

    public Stretch? Stretch(string? id) => Stretches.FirstOrDefault(s => s.Id == id);

    public Condition? Condition(string? id) => Conditions.FirstOrDefault(c => c.Id == id);
}
