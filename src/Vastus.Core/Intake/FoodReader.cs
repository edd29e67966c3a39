using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake;

/// <summary>Reads <c>foods.csv</c>.</summary>
public static class FoodReader
{
    private const decimal GramsMost = 5_000;
    private const decimal ContentMost = 100_000;

    /// <summary>The column of each nutrient: its id and unit.</summary>
    private static readonly IReadOnlyDictionary<string, string> NutrientColumns = Contents.Nutrients.ToDictionary(
        id => id, id => id is Contents.Water ? "water_g" : $"{id}_{Diary.Kinds.Nutrient.ById[id].Unit}");

    private static readonly IReadOnlyList<string> Columns =
    [
        "id", "name", "also", "group", "portion", "portion_g", "portion_ml", "drink_share", "absorption", .. NutrientColumns.Values,
        "usda_ndb", "source", "confidence", "note",
    ];

    public static KnowledgeRead<FoodTable> Read(string text, string file, Bibliography bibliography)
    {
        HashSet<string> ids = [];
        var rows = KnowledgeTable.Read(text, file, Columns, row => Food(row, ids, bibliography));
        return new(rows.Value is { } foods ? FoodTable.Of(foods) : null, rows.Problems) { Found = FoodTable.Of(rows.Found ?? []) };
    }

    private static FoodItem Food(KnowledgeRow row, HashSet<string> ids, Bibliography bibliography)
    {
        var id = row.Text("id");
        if (!ids.Add(id))
            row.Problem("id", "id.twice", $"\"{id}\" stands above already", "give each its own id", id);
        return new(
            id, row.Text("name"), row.Texts("also"), row.Word<FoodGroup>("group"),
            new(row.Text("portion"), row.Number("portion_g", 0.1m, GramsMost), row.OptionalNumber("portion_ml", 1, GramsMost)),
            Contents.Of(nutrient => row.OptionalNumber(NutrientColumns[nutrient], 0, ContentMost)),
            row.OptionalNumber("drink_share", 0, 1), row.OptionalWord<Absorption>("absorption"),
            new(FoodOriginKind.Table, row.Reference("source", bibliography.ById, Bibliography.File)), row.Word<Confidence>("confidence"), row.OptionalText("note"));
    }
}
