namespace Vastus.Core.Diary.Kinds;

/// <summary>A blood result, in the unit as printed on the report.</summary>
public sealed record Lab : Happening
{
    public const string Word = "lab";

    public static readonly AmountRange Range = new("", 0, 10_000_000);

    /// <exception cref="ArgumentOutOfRangeException">No analyte, no unit, or an impossible amount: a bug in the caller.</exception>
    public Lab(string analyte, decimal amount, string unit)
    {
        Must.Hold(analyte is not "" && unit is not "", "a blood result has an analyte and a unit");
        (Name, Amount, Unit) = (analyte, Range.Checked(amount), unit);
    }

    public override string Kind => Word;

    public decimal Amount { get; }

    /// <summary>As printed; which units an analyte may have is knowledge, not form.</summary>
    public string Unit { get; }

    internal static Lab Read(RowReader reader)
    {
        var name = reader.RequiredName("potassium");
        reader.MarkRead("unit");
        if (reader.Row.Unit is null)
            reader.Add("unit", "unit.missing", "a blood result needs its unit", "write it as printed, such as mmol/L");
        if (reader.Row.Amount is null)
            reader.Add("amount", "amount.missing", "a blood result needs its value", $"write {Range}");
        var unit = reader.Text("unit", reader.Row.Unit, most: 40);
        var amount = reader.Number("amount", reader.Row.Amount, Range);
        return reader.Problems is [] ? new(name, amount!.Value, unit!) : new("?", 0, "?");
    }

    internal override EntryRow Write(EntryRow row) => row with { Amount = Number.Text(Amount), Unit = Unit };
}
