using System.Globalization;
using NodaTime;
using Vastus.Core.Medicines.Curves;

namespace Vastus.Web.Figures;

/// <summary>Where the parts of a <see cref="SpasmCurve"/> lie. Unit: that of its view box.</summary>
/// <param name="Curve">At least one week.</param>
/// <param name="PlotHeight">From the axis to the greatest count.</param>
public sealed record CurveFigure(MedicineCurve Curve, double PlotHeight)
{
    public const double Width = 360;
    public const double Left = 26;
    public const double End = Width - Right;
    private const double Right = 22;
    private const double LaneHeight = 18;
    private const double MonthsHeight = 20;
    private const double MarkWidth = 27;

    private static readonly int[] TickSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    public IReadOnlyList<int> Lanes { get; } = MarkLanes.Of([.. Curve.Marks.Select(mark => Place(Curve, mark.Day))], MarkWidth);

    public double Top => ((Lanes is [] ? 0 : Lanes.Max() + 1) * LaneHeight) + 8;

    public double Axis => Top + PlotHeight;

    public double Height => Axis + MonthsHeight;

    /// <summary>One week.</summary>
    public double Step => (Width - Left - Right) / Curve.Weeks.Count;

    /// <summary>Whole counts with a line each, from 0; the last one is not below the greatest count.</summary>
    public IReadOnlyList<int> Ticks
    {
        get
        {
            var step = TickSteps.First(step => step * 4 >= Curve.Most);
            return [.. Enumerable.Range(0, Math.Max(1, (Curve.Most + step - 1) / step) + 1).Select(i => i * step)];
        }
    }

    public double MarkX(MedicineMark mark) => Place(Curve, mark.Day);

    public double LaneY(int mark) => Top - 8 - (Lanes[mark] * LaneHeight);

    public double WeekX(int week) => Left + (week * Step);

    public double Y(int spasms) => Axis - (spasms * PlotHeight / Ticks[^1]);

    /// <summary>The first days of months, with as many names as have room.</summary>
    public IEnumerable<(double X, string Name)> Months
    {
        get
        {
            var every = Curve.Weeks.Count > 26 ? 2 : 1;
            var month = Curve.First.With(DateAdjusters.StartOfMonth).PlusMonths(Curve.First.Day is 1 ? 0 : 1);
            for (; month <= Curve.Last; month = month.PlusMonths(every))
            {
                if (Place(Curve, month) < End - 12)
                    yield return (Place(Curve, month), month.ToString("MMM", CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Strokes across a week that is not known; those of weeks in a row join.</summary>
    public string Hatching(int week)
    {
        List<string> strokes = [];
        for (var y = Axis; y > Top + Step; y -= 8)
            strokes.Add($"M{Text(WeekX(week))} {Text(y)}l{Text(Step)} {Text(-Step)}");
        return string.Concat(strokes);
    }

    public static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static double Place(MedicineCurve curve, LocalDate day) =>
        Left + ((Period.DaysBetween(curve.First, day) + 0.5) / (curve.Weeks.Count * CurveWeek.Days) * (Width - Left - Right));
}
