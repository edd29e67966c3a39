namespace Vastus.Core.Diary.Kinds;

/// <summary>How bad pain felt, on the numeric rating scale.</summary>
/// <remarks>
/// Unit: points, 0 (none) to 10 (worst imaginable); the pages ask for whole points, files may hold decimals.
/// The scale is ordinal: rank it and take medians; do not add points up.
/// Source: Farrar et al. 2001, Pain 94:149, doi:10.1016/S0304-3959(01)00349-9. The default, 0, is valid.
/// </remarks>
public readonly record struct Intensity
{
    public static readonly AmountRange Range = new("", 0, 10);

    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 10: a bug in the caller.</exception>
    public Intensity(decimal points) => Points = Range.Checked(points);

    public decimal Points { get; }

    public override string ToString() => Number.Text(Points);
}
