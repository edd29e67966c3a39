using System.Globalization;
using NodaTime;
using Vastus.Core.Intake.Caffeine;
using Vastus.Core.Medicines.Stimulants;

namespace Vastus.Web.Intake;

/// <summary>Where the parts of a day's caffeine curve lie. Unit: that of its view box.</summary>
public sealed record CaffeineFigure(CaffeineDay Day)
{
    public const double Width = 360;
    public const double Height = 220;
    public const double Left = 26;
    public const double End = Width - 10;
    public const double Top = 24;
    public const double Axis = Height - 38;

    /// <summary>Room for a level that is low, so that hardly any caffeine looks like hardly any. Unit: mg/L.</summary>
    private const double LeastShown = 2.5;

    private static readonly double[] Steps = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

    private readonly IReadOnlyList<(Instant At, Spread Level)> curve = Day.Curve(Duration.FromMinutes(10));

    private double Most => field is 0 ? field = Math.Max(LeastShown, curve.Max(point => point.Level.High)) : field;

    /// <summary>Levels with a line each, from 0 to one that is not below the highest. Unit: mg/L.</summary>
    public IReadOnlyList<double> Ticks
    {
        get
        {
            var step = Steps.FirstOrDefault(step => step * 5 >= Most, Steps[^1]);
            return [.. Enumerable.Range(0, (int)Math.Ceiling(Most / step) + 1).Select(i => i * step)];
        }
    }

    /// <summary>Where each kind of level begins, as far as it is shown.</summary>
    public IEnumerable<CaffeineBand> Bands => StimulantKnowledge.Embedded.Bands.Bands.Where(band => band.From < Ticks[^1]);

    /// <summary>Every third hour of the day, as lived.</summary>
    public IEnumerable<(double X, string Name)> Hours
    {
        get
        {
            for (var at = Day.Start; at.ToInstant() <= Day.End.ToInstant(); at += Duration.FromHours(1))
            {
                if (at.Hour % 3 is 0 && at.Minute is 0)
                    yield return (X(at.ToInstant()), $"{at.Hour:00}");
            }
        }
    }

    public double X(Instant at) => Left + ((at - Day.Start.ToInstant()) / (Day.End.ToInstant() - Day.Start.ToInstant()) * (End - Left));

    public double Y(double mgPerL) => Axis - (mgPerL / Ticks[^1] * (Axis - Top));

    public string Line => $"M{Points(curve.Select(point => (point.At, point.Level.Typical)))}";

    /// <summary>From the low curve along to its end, and back on the high one.</summary>
    public string Between =>
        $"M{Points(curve.Select(point => (point.At, point.Level.Low)).Concat(curve.Reverse().Select(point => (point.At, point.Level.High))))}Z";

    public static string Text(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private string Points(IEnumerable<(Instant At, double Level)> points) =>
        string.Join('L', points.Select(point => $"{Text(X(point.At))} {Text(Y(point.Level))}"));
}
