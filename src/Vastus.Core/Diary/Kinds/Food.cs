namespace Vastus.Core.Diary.Kinds;

/// <summary>A food or drink, by its id in the food table or in free words. Its water, caffeine and nutrients count.</summary>
public sealed record Food : Happening
{
    public const string Word = "food";
    public const string Portion = "portion";

    /// <summary>More than anyone eats at once, in grams or millilitres.</summary>
    public static readonly AmountRange Range = new("", 0, 10_000);

    /// <summary>More than anyone eats at once, in portions.</summary>
    public static readonly AmountRange PortionRange = new("portions", 0, 100);

    /// <exception cref="ArgumentOutOfRangeException">An unknown unit, an impossible amount or an empty name: a bug in the caller.</exception>
    public Food(string name, decimal amount, string unit)
    {
        Must.Hold(name is not "", "food has a name");
        Must.Hold(Units.Contains(unit), "food is counted in g, mL or portions");
        (Name, Amount, Unit) = (name, RangeOf(unit).Checked(amount), unit);
    }

    public static IReadOnlyList<string> Units { get; } = ["g", "mL", Portion];

    public override string Kind => Word;

    public decimal Amount { get; }

    public string Unit { get; }

    internal static Food Read(RowReader reader)
    {
        var row = reader.Row;
        var name = reader.RequiredName("banana");
        reader.MarkRead("unit");

        // Contract: the amount is in g or mL, or the unit is portion: a bare name is one portion.
        var unit = row.Unit ?? (row.Amount is null ? Portion : null);
        if (unit is null)
            reader.Add("unit", "unit.missing", "an amount of food needs a unit", $"write {RowReader.Choices(Units)}");
        else if (!Units.Contains(unit))
            reader.Add("unit", "unit.unknown", $"{RowReader.Quoted(unit)} is not a unit of food", $"write {RowReader.Choices(Units)}");
        else if (unit is not Portion && row.Amount is null)
            reader.Add("amount", "amount.missing", $"food in {unit} needs an amount", $"write {Range}");
        var amount = reader.Number("amount", row.Amount ?? "1", RangeOf(unit));
        return new(name is "" ? "?" : name, amount ?? 0, unit is not null && Units.Contains(unit) ? unit : Portion);
    }

    private static AmountRange RangeOf(string? unit) => unit is Portion ? PortionRange : Range;

    internal override EntryRow Write(EntryRow row) => row with { Amount = Number.Text(Amount), Unit = Unit };
}
