using Vastus.Core.Intake;
using Vastus.Core.Knowledge;
using Vastus.Core.Medicines;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>What only shows when experiments are read beside the other files.</summary>
internal static class ExperimentGaps
{
    public static IEnumerable<KnowledgeProblem> Of(string text, ExperimentKnowledge experiments, IntakeKnowledge intake, MedicineKnowledge medicines)
    {
        var outline = KnowledgeOutline.Of(text, ExperimentKnowledge.File);
        foreach (var condition in experiments.Conditions)
        {
            foreach (var id in condition.Intake.Where(id => intake.Conditions.All(known => known.Id != id)))
                yield return Unknown(condition, "intake", id, IntakeKnowledge.File);
            foreach (var id in condition.Classes.Where(id => medicines.Classes.All(known => known.Id != id)))
                yield return Unknown(condition, "classes", id, MedicineKnowledge.File);
        }

        foreach (var change in experiments.Changes.Where(change => OwnChange.RefusalOf($"{change.Words.Title}. {change.Words.With}", experiments) is { } refusal && refusal.Offered != change.Id))
            yield return outline.Problem($"changes.{change.Id}.with", "with.refused", "nobody may try this", "offer only what the refusals of this file let pass");

        KnowledgeProblem Unknown(ChangeCondition condition, string key, string id, string file) =>
            outline.Problem($"conditions.{condition.Id}.{key}", "id.unknown", $"\"{id}\" is not in {file}", $"write an id that {file} has, or add it there");
    }
}
