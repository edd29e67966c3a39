using NodaTime;
using Vastus.Core.Labs;

namespace Vastus.Web.Labs;

/// <summary>Where the parts of a <see cref="TrendPicture"/> lie. Unit: that of its view box.</summary>
/// <param name="Points">Oldest first.</param>
/// <param name="Unit">In which the scale is.</param>
/// <param name="Band">The range of the newest value, from its top to its bottom. Null: it has none.</param>
/// <param name="Ticks">Values with a line each.</param>
public sealed record TrendFigure(
    IReadOnlyList<TrendPoint> Points, string Unit, (double Top, double Bottom)? Band, IReadOnlyList<(double Y, string Text)> Ticks, LocalDate First, LocalDate Last)
{
    public const double Width = 360;
    public const double Height = 200;
    public const double Left = 44;
    public const double Top = 10;
    public const double Bottom = 172;
    private const double Right = 12;
    private const int TickCount = 4;

    /// <param name="results">Of one test.</param>
    /// <returns>Null: no value can be drawn.</returns>
    public static TrendFigure? Of(IReadOnlyList<LabResult> results)
    {
        List<LabResult> drawn = [.. results.Where(result => result.Value is not null).OrderBy(result => result.At.ToInstant())];
        if (drawn is not [.., { Analyte: { } analyte } newest])
            return null;

        var unit = analyte.Unit(newest.Unit)!;
        double In(LabResult result) => (double)unit.FromFirst(result.Value!.Value);
        var (low, high) = ((double?)newest.Low, (double?)newest.High);
        var (least, most) = (Math.Min(drawn.Min(In), low ?? high ?? double.MaxValue), Math.Max(drawn.Max(In), high ?? low ?? 0));
        var margin = most > least ? (most - least) * 0.1 : Math.Max(most * 0.1, 0.1);
        (least, most) = (Math.Max(0, least - margin), most + margin);
        var (first, last) = (drawn[0].At.Date, newest.At.Date);
        var days = Math.Max(1, Period.DaysBetween(first, last));
        double X(LabResult result) => Left + 6 + (Period.DaysBetween(first, result.At.Date) / (double)days * (Width - Left - Right - 6));
        double Y(double value) => Bottom - ((Math.Clamp(value, least, most) - least) / (most - least) * (Bottom - Top));
        return new(
            [.. drawn.Select(result => new TrendPoint(X(result), Y(In(result)), result))], unit.Text,
            low is null && high is null ? null : (Y(high ?? most), Y(low ?? least)),
            [.. Enumerable.Range(0, TickCount + 1).Select(i => least + ((most - least) * i / TickCount)).Select(value => (Y(value), LabText.Number((decimal)Math.Round(value, most - least < 2 ? 2 : most - least < 20 ? 1 : 0))))],
            first, last);
    }
}

/// <summary>One value in the picture.</summary>
public sealed record TrendPoint(double X, double Y, LabResult Result);
