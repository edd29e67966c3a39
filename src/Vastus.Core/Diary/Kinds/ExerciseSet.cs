namespace Vastus.Core.Diary.Kinds;

/// <summary>One set of a programme exercise: repetitions, or seconds held.</summary>
public sealed record ExerciseSet : Happening
{
    public const string Word = "set";

    public static readonly AmountRange Range = new("", 0, 10_000);

    /// <exception cref="ArgumentOutOfRangeException">No exercise, an unknown unit or an impossible amount: a bug in the caller.</exception>
    public ExerciseSet(string exercise, decimal amount, string unit)
    {
        Must.Hold(exercise is not "", "a set has an exercise");
        Must.Hold(Units.Contains(unit), "a set counts repetitions or seconds");
        (Name, Amount, Unit) = (exercise, Range.Checked(amount), unit);
    }

    public static IReadOnlyList<string> Units { get; } = ["reps", "s"];

    public override string Kind => Word;

    public decimal Amount { get; }

    public string Unit { get; }

    internal static ExerciseSet Read(RowReader reader)
    {
        var name = reader.RequiredName("EX-01");
        reader.Fact("pain", Intensity.Range);
        reader.MarkRead("unit");
        if (reader.Row.Unit is null || !Units.Contains(reader.Row.Unit))
            reader.Add("unit", reader.Row.Unit is null ? "unit.missing" : "unit.unknown", "a set counts repetitions or seconds", "write reps or s");
        if (reader.Row.Amount is null)
            reader.Add("amount", "amount.missing", "a set needs an amount", $"write {Range}");
        var amount = reader.Number("amount", reader.Row.Amount, Range);
        return reader.Problems is [] ? new(name, amount!.Value, reader.Row.Unit!) : new("?", 0, "s");
    }

    internal override EntryRow Write(EntryRow row) => row with { Amount = Number.Text(Amount), Unit = Unit };
}
