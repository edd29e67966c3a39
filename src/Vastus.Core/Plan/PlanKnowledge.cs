using Vastus.Core.Knowledge;

namespace Vastus.Core.Plan;

/// <summary>All that may be done in the long run.</summary>
public sealed record PlanKnowledge(IReadOnlyList<LongTermMeasure> Measures)
{
    public const string File = "knowledge/long-term.yaml";

    /// <summary>More things at once are done less, and nobody could tell which of them helped.</summary>
    public const int Most = 3;

    private static readonly Lazy<PlanKnowledge> Lazy =
        new(() => PlanReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static PlanKnowledge Embedded => Lazy.Value;

    /// <returns>Null: no such measure, or no longer.</returns>
    public LongTermMeasure? Measure(string id) => Measures.FirstOrDefault(m => m.Id == id);
}
