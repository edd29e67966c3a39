namespace Vastus.Core.Diary;

/// <summary>How long something lasted. Unit: minutes, decimals allowed, 0 to a week. The default, 0, is valid.</summary>
public readonly record struct Minutes
{
    public static readonly AmountRange Range = new("minutes", 0, 7 * 24 * 60);

    /// <exception cref="ArgumentOutOfRangeException">Outside <see cref="Range"/>: a bug in the caller.</exception>
    public Minutes(decimal value) => Value = Range.Checked(value);

    public decimal Value { get; }

    public static Minutes Between(Instant start, Instant end) =>
        new(Math.Clamp(Math.Round((decimal)(end - start).TotalMinutes, 2), Range.Least, Range.Most));

    public override string ToString() => Number.Text(Value);
}
