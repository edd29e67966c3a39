using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Drinks, nutrients and doses: one row, one entry.</summary>
internal sealed class Intakes
{
    private const int Decimals = 3;
    private readonly Repeats repeats = new();

    public Entry? Of(AppleRow row, long start, long end, AppleGathered gathered)
    {
        var (what, why) = row.Type switch
        {
            { Use: AppleUse.Water } => Water(row),
            { Nutrient: { } nutrient } => Nutrients(row, nutrient),
            _ => Doses.Of(row),
        };
        if (what is null)
        {
            gathered.LeftOut.Add(row.Type.Words, why, row.Line);
            return null;
        }

        var said = EntryRow.Of(new Entry(Guid.Empty, new LocalDateTime(2000, 1, 1, 0, 0).WithOffset(Offset.Zero), what));
        var key = string.Join('\u001f', said.Kind, said.Name, said.Amount, said.Unit, Number.Text(start), Number.Text(end));
        if (repeats.Count(key, row.Source) is { } occurrence)
            return new(AppleId.Of(key, occurrence, start), gathered.Zones.At(row.Zone, start), what);

        gathered.LeftOut.Add(row.Type.Words, "another app tells of the same amount at the same time", row.Line);
        return null;
    }

    private static (Happening? What, string Why) Water(AppleRow row)
    {
        if (AppleUnits.Millilitres(row.Unit) is not { } factor)
            return (null, UnknownUnit(row));
        if (AppleUnits.Number(row.Value) is not { } amount || !Fluid.Range.Contains(amount * factor))
            return (null, Impossible);
        return amount is 0 ? (null, Zero) : (new Fluid(Math.Round(amount * factor, 1)), "");
    }

    private static (Happening? What, string Why) Nutrients(AppleRow row, Nutrient nutrient)
    {
        var factor = row.Unit is "IU" && nutrient.MicrogramsPerIu is not null ? nutrient.Factor("IU")
            : AppleUnits.Micrograms(row.Unit) is { } micrograms ? micrograms * nutrient.Factor("ug")
            : (decimal?)null;
        if (factor is null)
            return (null, UnknownUnit(row));
        if (AppleUnits.Number(row.Value) is not { } amount || amount < 0 || amount > nutrient.Most / factor)
            return (null, Impossible);
        return Math.Round(amount * factor.Value, Decimals) is var own and > 0 ? (new NutrientDose(nutrient, own, nutrient.Unit), "") : (null, Zero);
    }

    private const string Impossible = "the amount is not one that anybody takes at once";
    private const string Zero = "the amount is 0";

    private static string UnknownUnit(AppleRow row) =>
        row.Unit is "" ? "it has no unit" : $"the unit {RowReader.Quoted(AppleWords.Plain(row.Unit))} is not known here";
}
