namespace Vastus.Core.Diary.Kinds;

/// <summary>Anything else that the person tracks, on a scale of their own.</summary>
public sealed record Custom : Happening
{
    public const string Word = "custom";

    public static readonly AmountRange Range = new("", -1_000_000_000, 1_000_000_000);

    /// <exception cref="ArgumentOutOfRangeException">No name, or an impossible amount: a bug in the caller.</exception>
    public Custom(string name, decimal? amount = null, string? unit = null)
    {
        Must.Hold(name is not "", "what is tracked has a name");
        (Name, Amount, Unit) = (name, amount is { } a ? Range.Checked(a) : null, unit);
    }

    public override string Kind => Word;

    /// <summary>Null: not said.</summary>
    public decimal? Amount { get; }

    public string? Unit { get; }

    /// <summary>A word of the person's own. Null: not said.</summary>
    public string? Level { get; init; }

    internal static Custom Read(RowReader reader)
    {
        var name = reader.RequiredName("mood");
        reader.MarkRead("unit");
        reader.MarkRead("level");
        var unit = reader.Text("unit", reader.Row.Unit, most: 40);
        var level = reader.Text("level", reader.Row.Level);
        return new(name is "" ? "?" : name, reader.Number("amount", reader.Row.Amount, Range), unit) { Level = level };
    }

    internal override EntryRow Write(EntryRow row) => row with
    {
        Amount = Amount is { } amount ? Number.Text(amount) : null,
        Unit = Unit,
        Level = Level,
    };
}
