using Vastus.Core.Knowledge;
using Vastus.Core.Medicines;

namespace Vastus.Core.Intake;

/// <summary>What <c>intake.yaml</c> names that other files do not hold.</summary>
internal static class IntakeGaps
{
    public static IEnumerable<KnowledgeProblem> Of(string text, IntakeKnowledge intake, FoodTable foods, MedicineKnowledge medicines)
    {
        var outline = KnowledgeOutline.Of(text, IntakeKnowledge.File);
        var classes = medicines.Classes.Select(known => known.Id).ToHashSet();
        return
        [
            .. intake.Cautions.SelectMany(caution => caution.Classes.Where(id => !classes.Contains(id)).Select(id => Class($"cautions.{caution.Id}.classes", id))),
            .. intake.Medicines.SelectMany(row => row.Classes.Where(id => !classes.Contains(id)).Select(id => Class("medicines.classes", id))),
            .. intake.Cautions.SelectMany(caution => caution.Foods.Select(id => (Field: $"cautions.{caution.Id}.foods", Id: id)))
                .Concat(intake.Common.SelectMany(meal => meal.Foods.Select(id => (Field: "common.foods", Id: id))))
                .Where(named => foods.Find(named.Id)?.Id != named.Id)
                .Select(named => outline.Problem(named.Field, "id.unknown", $"\"{named.Id}\" is not in {FoodTable.File}", "write the id of a food, or add it there")),
        ];

        KnowledgeProblem Class(string field, string id) =>
            outline.Problem(field, "id.unknown", $"\"{id}\" is not in {MedicineKnowledge.File}", "write the id of a class that it has");
    }
}
