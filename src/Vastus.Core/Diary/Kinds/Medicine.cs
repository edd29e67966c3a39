namespace Vastus.Core.Diary.Kinds;

/// <summary>A medicine was started, stopped or changed, or one dose of it was taken.</summary>
public sealed record Medicine : Happening
{
    public const string Word = "medicine";

    public static readonly AmountRange Range = new("", 0, 1_000_000);

    /// <exception cref="ArgumentOutOfRangeException">No name, an unknown unit, or a change without its new dose: a bug in the caller.</exception>
    public Medicine(string name, MedicineEvent happened, decimal? amount = null, string? unit = null)
    {
        Must.Hold(name is not "", "a medicine has a name");
        Must.Hold(happened is not MedicineEvent.Change || amount is not null, "a change has its new dose");
        Must.Hold(amount is null == unit is null, "a dose has an amount and a unit");
        Must.Hold(unit is null || Units.Contains(unit), "a dose has a known unit");
        (Name, Event, Amount, Unit) = (name, happened, amount is { } a ? Range.Checked(a) : null, unit);
    }

    /// <summary>What a dose is counted in.</summary>
    public static IReadOnlyList<string> Units { get; } =
        ["mg", "ug", "g", "mL", "IU", "mmol", "tablet", "capsule", "puff", "drop", "patch", "spray", "sachet", "unit"];

    public override string Kind => Word;

    public MedicineEvent Event { get; }

    /// <summary>For a dose: what was taken. Otherwise the daily dose from then on. Null: not known.</summary>
    public decimal? Amount { get; }

    public string? Unit { get; }

    internal static Medicine Read(RowReader reader)
    {
        var row = reader.Row;
        var name = reader.RequiredName("indapamide");
        var happened = reader.RequiredLevel<MedicineEvent>();
        reader.MarkRead("unit");
        var amount = reader.Number("amount", row.Amount, Range);
        if (row.Amount is null && happened is MedicineEvent.Change)
            reader.Add("amount", "amount.missing", "a changed medicine needs its new dose", "write the new daily dose and its unit");
        if (row.Amount is not null && row.Unit is null)
            reader.Add("unit", "unit.missing", "a dose needs a unit", $"write {RowReader.Choices(Units)}");
        if (row.Amount is null && row.Unit is not null)
            reader.Add("amount", "amount.missing", "a unit needs an amount", $"write {Range}, or leave the unit empty");
        if (row.Unit is not null && !Units.Contains(row.Unit))
            reader.Add("unit", "unit.unknown", $"{RowReader.Quoted(row.Unit)} is not a unit of medicine", $"write {RowReader.Choices(Units)}");
        return reader.Problems is [] ? new(name, happened, amount, row.Unit) : new("?", MedicineEvent.Dose);
    }

    internal override EntryRow Write(EntryRow row) => row with
    {
        Amount = Amount is { } amount ? Number.Text(amount) : null,
        Unit = Unit,
        Level = Words<MedicineEvent>.Of(Event),
    };
}

public enum MedicineEvent
{
    Start,
    Stop,
    Change,
    Dose,
}
