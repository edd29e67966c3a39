namespace Vastus.Core.Diary.Kinds;

/// <summary>A drink that counts in full, as water does. Zero: logged as none.</summary>
/// <param name="Millilitres">0 to 20,000.</param>
public sealed record Fluid(decimal Millilitres) : Happening
{
    public const string Word = "fluid";

    /// <summary>Twenty litres at once is more than anyone drank and lived; ten must be loggable, to be warned of.</summary>
    public static readonly AmountRange Range = new("mL", 0, 20_000);

    public decimal Millilitres { get; } = Range.Checked(Millilitres);

    public override string Kind => Word;

    internal static Fluid Read(RowReader reader) => new(reader.RequiredAmount(Range));

    internal override EntryRow Write(EntryRow row) => row with { Amount = Number.Text(Millilitres), Unit = Range.Unit };
}
