using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake;

/// <summary>The reference intakes of both authorities.</summary>
public sealed record TargetTable(IReadOnlyList<TargetRow> Rows)
{
    public const string File = "knowledge/targets.csv";

    private const int AgeMost = 120;
    private const decimal AmountMost = 100_000;
    private const decimal MillilitresPerLitre = 1_000;

    private static readonly IReadOnlyList<string> Columns =
        ["id", "nutrient", "authority", "kind", "who", "from_age", "to_age", "amount", "amount_to", "unit", "counts", "confidence", "source", "note"];

    private static readonly Lazy<TargetTable> Lazy =
        new(() => Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static TargetTable Embedded => Lazy.Value;

    public static KnowledgeRead<TargetTable> Read(string text, string file, Bibliography bibliography)
    {
        var read = KnowledgeTable.Read(text, file, Columns, row => Row(row, bibliography));
        return new(read.Value is { } rows ? new(rows) : null, read.Problems) { Found = new(read.Found ?? []) };
    }

    private static TargetRow Row(KnowledgeRow row, Bibliography bibliography)
    {
        var nutrient = row.Text("nutrient");
        if (!Contents.Nutrients.Contains(nutrient))
            row.Problem("nutrient", "id.unknown", $"\"{nutrient}\" is not counted", $"write one of {string.Join(", ", Contents.Nutrients)}", nutrient);
        var (unit, own) = (row.Text("unit"), nutrient is Contents.Water ? "L" : Diary.Kinds.Nutrient.ById.GetValueOrDefault(nutrient)?.Unit);
        if (own is not null && unit != own)
            row.Problem("unit", "unit.unknown", $"\"{unit}\" is not the unit of {nutrient}", $"write {own}", unit);
        var (from, to) = ((int)row.Number("from_age", 0, AgeMost), (int?)row.OptionalNumber("to_age", 0, AgeMost));
        if (to < from)
            row.Problem("to_age", "age.order", "the last age is before the first", "write the same or a later one", to);
        return new(
            row.Text("id"), nutrient, row.Word<Authority>("authority"), row.Word<TargetKind>("kind"), row.Word<TargetWho>("who"), from, to,
            Amount("amount"), Amount("amount_to"), row.Word<TargetCounts>("counts") is TargetCounts.Supplements,
            row.Word<Confidence>("confidence"), row.Reference("source", bibliography.ById, Bibliography.File), row.OptionalText("note"));

        decimal? Amount(string column) => row.OptionalNumber(column, 0, AmountMost) * (nutrient is Contents.Water ? MillilitresPerLitre : 1);
    }

    private enum TargetCounts
    {
        All,
        Supplements,
    }
}
