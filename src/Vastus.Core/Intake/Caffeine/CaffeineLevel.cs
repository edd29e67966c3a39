namespace Vastus.Core.Intake.Caffeine;

/// <summary>The level of caffeine in the blood at any instant: what all doses before it leave, added up.</summary>
public sealed class CaffeineLevel
{
    private readonly CaffeineModel model;
    private readonly IReadOnlyList<CaffeinePortion> doses;

    private CaffeineLevel(IReadOnlyList<CaffeinePortion> doses, CaffeineModel model) => (this.doses, this.model) = (doses, model);

    /// <param name="doses">In any order.</param>
    /// <param name="model">Whose.</param>
    public static CaffeineLevel Of(IReadOnlyList<CaffeinePortion> doses, CaffeineModel model) => new(doses, model);

    /// <summary>Unit: mg/L.</summary>
    public Spread At(Instant instant) => doses.Aggregate(
        default(Spread), (sum, dose) => sum.Plus(model.Level(dose.Mg, dose.Absorption, (instant - dose.At.ToInstant()).TotalHours)));

    /// <summary>From one instant to another, both included, at even steps and at the last one.</summary>
    public IReadOnlyList<(Instant At, Spread Level)> Between(Instant from, Instant to, Duration step)
    {
        List<(Instant, Spread)> points = [];
        for (var at = from; at < to; at += step)
            points.Add((at, At(at)));
        points.Add((to, At(to)));
        return points;
    }

    /// <summary>The highest typical level from one instant to another, to the minute.</summary>
    public (Instant At, double Level) Peak(Instant from, Instant to)
    {
        var coarse = Between(from, to, Duration.FromMinutes(10)).MaxBy(point => point.Level.Typical).At;
        var (least, most) = (Instant.Max(from, coarse - Duration.FromMinutes(10)), Instant.Min(to, coarse + Duration.FromMinutes(10)));
        var best = Between(least, most, Duration.FromMinutes(1)).MaxBy(point => point.Level.Typical);
        return (best.At, best.Level.Typical);
    }
}
