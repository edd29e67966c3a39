namespace Vastus.Core.Diary.Kinds;

/// <summary>A nutrient taken as such: a supplement, a label, the caffeine of a coffee. Zero: logged as none.</summary>
public sealed record NutrientDose : Happening
{
    /// <exception cref="ArgumentOutOfRangeException">Not a unit of the nutrient, or an impossible amount: a bug in the caller.</exception>
    public NutrientDose(Nutrient nutrient, decimal amount, string unit)
    {
        (Nutrient, Unit) = (nutrient, unit);
        Amount = Range(nutrient, unit).Checked(amount);
    }

    public Nutrient Nutrient { get; }

    /// <summary>In <see cref="Unit"/>, as given.</summary>
    public decimal Amount { get; }

    public string Unit { get; }

    /// <summary>The amount in the nutrient's own unit.</summary>
    public decimal InOwnUnit => Amount * Nutrient.Factor(Unit);

    public override string Kind => Nutrient.Id;

    /// <exception cref="ArgumentOutOfRangeException">Not a unit of the nutrient: a bug in the caller.</exception>
    public static AmountRange Range(Nutrient nutrient, string unit)
    {
        var most = nutrient.Most / nutrient.Factor(unit);
        return new(unit, 0, most < 1 ? most : decimal.Round(most));
    }

    internal static NutrientDose Read(Nutrient nutrient, RowReader reader)
    {
        var unit = reader.Row.Unit ?? nutrient.Unit;
        reader.MarkRead("unit");
        if (reader.Row.Unit is null && !nutrient.UnitMayBeLeftOut && reader.Row.Amount is not null)
            reader.Add("unit", "unit.missing", $"{nutrient.Id} comes in several units", $"write {RowReader.Choices(nutrient.Units)}");
        if (!nutrient.Units.Contains(unit))
        {
            reader.Add("unit", "unit.unknown", $"{RowReader.Quoted(unit)} is not a unit of {nutrient.Id}",
                $"write {RowReader.Choices(nutrient.Units)}");
            unit = nutrient.Unit;
        }

        if (reader.Row.Amount is null)
            reader.Add("amount", "amount.missing", $"{nutrient.Id} needs an amount", $"write {Range(nutrient, unit)}");
        return new(nutrient, reader.Number("amount", reader.Row.Amount, Range(nutrient, unit)) ?? 0, unit);
    }

    internal override EntryRow Write(EntryRow row) => row with { Amount = Number.Text(Amount), Unit = Unit };
}
