namespace Vastus.Core.Diary.Kinds;

/// <summary>Time in the heat.</summary>
public sealed record Heat : Happening
{
    public const string Word = "heat";

    /// <summary>From a cold day wrongly logged to a hot sauna, in degrees Celsius.</summary>
    public static readonly AmountRange Range = new("C", -60, 130);

    public override string Kind => Word;

    /// <summary>How hot it was, in degrees Celsius. Null: not known.</summary>
    public decimal? Celsius { get; private init; }

    /// <exception cref="ArgumentOutOfRangeException">Outside <see cref="Range"/>: a bug in the caller.</exception>
    public static Heat Of(decimal? celsius) => new() { Celsius = celsius is { } degrees ? Range.Checked(degrees) : null };

    internal static Heat Read(RowReader reader) => Of(reader.Amount(Range));

    internal override EntryRow Write(EntryRow row) => Celsius is { } degrees
        ? row with { Amount = Number.Text(degrees), Unit = Range.Unit }
        : row;
}
