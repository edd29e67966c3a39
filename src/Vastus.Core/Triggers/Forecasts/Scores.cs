using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>How good past forecasts were, in the open (method, 11). All are null or empty where there are too few to say.</summary>
public static class Scores
{
    private const int BinCount = 5;

    /// <summary>The mean squared difference; 0 is perfect.</summary>
    /// <remarks>Source: Brier 1950, Monthly Weather Review 78:1.</remarks>
    public static double? Brier(IReadOnlyList<Scored> forecasts) =>
        forecasts is [] ? null : forecasts.Average(f => (f.P - f.Outcome) * (f.P - f.Outcome));

    /// <summary>Which share of the average's score the risk takes away; negative: it does worse.</summary>
    public static double? Skill(IReadOnlyList<Scored> risk, IReadOnlyList<Scored> average) =>
        Brier(average) is > 0 and var usual ? 1 - (Brier(risk) / usual) : null;

    /// <summary>By how much the forecasts were too high on the whole.</summary>
    public static double? CalibrationGap(IReadOnlyList<Scored> forecasts) =>
        forecasts is [] ? null : forecasts.Average(f => f.P) - forecasts.Average(f => f.Outcome);

    /// <summary>The logistic regression of what happened on logit p: 1 is right, less is too bold, more too timid.</summary>
    /// <returns>Null too when all forecasts were alike, all days were, or the two kinds of days are told apart perfectly.</returns>
    public static double? CalibrationSlope(IReadOnlyList<Scored> forecasts)
    {
        if (AreToldApart(forecasts, true) || AreToldApart(forecasts, false))
            return null;
        var top = new Maximum(new CalibrationLikelihood(forecasts));
        return top.Climb() ? top.Beta[1] : null;
    }

    /// <summary>Five bins of equal count, from the lowest forecasts to the highest; the earlier ones take what is left over.</summary>
    public static IReadOnlyList<ReliabilityBin> Reliability(IReadOnlyList<Scored> forecasts)
    {
        if (forecasts.Count < BinCount)
            return [];
        var ordered = forecasts.OrderBy(f => f.P).ToList();
        var (size, over) = (ordered.Count / BinCount, ordered.Count % BinCount);
        return
        [
            .. Enumerable.Range(0, BinCount)
                .Select(bin => ordered.GetRange((bin * size) + Math.Min(bin, over), size + (bin < over ? 1 : 0)))
                .Select(bin => new ReliabilityBin(bin.Count, bin.Average(f => f.P), bin.Average(f => f.Outcome))),
        ];
    }

    /// <summary>No forecast on a day of one kind was above any of the other kind; then there is no largest slope.</summary>
    private static bool AreToldApart(IReadOnlyList<Scored> forecasts, bool happened)
    {
        var highest = forecasts.Where(f => f.Happened == happened).Select(f => f.P).DefaultIfEmpty(0).Max();
        var lowest = forecasts.Where(f => f.Happened != happened).Select(f => f.P).DefaultIfEmpty(1).Min();
        return highest <= lowest;
    }
}

/// <summary>Forecasts that were much alike.</summary>
/// <param name="Told">Their mean.</param>
/// <param name="Happened">On which share of the days it came so.</param>
public sealed record ReliabilityBin(int Count, double Told, double Happened);
