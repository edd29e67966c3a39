using Vastus.Core.Diary.Kinds;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Relief;

/// <summary>What is believed of how fast a step eases this person's spasms: a gamma distribution of the rate, per minute.</summary>
/// <remarks>
/// Times to ease are taken as exponential, and a step that was given up as censored at that time, so that belief is
/// <c>Gamma(eased + 1, minutes + prior)</c> (conjugate; Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6). How fast
/// a step is thought to be before anybody tried it follows from the grade of its evidence; these numbers are ours.
/// </remarks>
/// <param name="Eased">Trials that ended in ease, and half of those that helped a bit; one more before any trial.</param>
/// <param name="Minutes">In which that happened; the prior before any trial.</param>
public sealed record EaseRate(double Eased, double Minutes)
{
    /// <summary>A trial of unknown length counts as this long.</summary>
    private const double UsualMinutes = 3;

    /// <summary>What made it worse counts as tried in vain for so much longer.</summary>
    private const double WorseMinutes = 10;

    private const double LeastMinutes = 0.25;

    public double Mean => Eased / Minutes;

    public static EaseRate Of(GuideStep step, IEnumerable<ReliefTrial> trials)
    {
        var takes = (step.Timing?.Seconds ?? 0) / 60.0;
        var rate = Prior(takes, step.Measure.Evidence.Select(e => e.Grade).DefaultIfEmpty(EvidenceGrade.ExpertOpinion).Min());
        return trials.Aggregate(rate, (so, trial) => new(
            so.Eased + trial.Effect switch { ReliefEffect.Full => 1, ReliefEffect.Some => 0.5, _ => 0 },
            so.Minutes + Math.Max(LeastMinutes, trial.Minutes ?? UsualMinutes) + (trial.Effect is ReliefEffect.Worse ? WorseMinutes : 0)));
    }

    /// <summary>A rate that is as likely as it is believed (Thompson 1933, Biometrika 25:285).</summary>
    public double Draw(Seeded random) => Gamma(Eased, random) / Minutes;

    /// <param name="takes">Minutes that it is done for: what takes a quarter of an hour is not thought to ease in three minutes.</param>
    private static EaseRate Prior(double takes, EvidenceGrade grade) => new(1, Math.Max(takes, grade switch
    {
        EvidenceGrade.Strong or EvidenceGrade.Moderate => 3,
        EvidenceGrade.Weak => 5,
        _ => 6,
    }));

    /// <remarks>For a shape of 1 or more: Marsaglia and Tsang 2000, doi:10.1145/358407.358414.</remarks>
    private static double Gamma(double shape, Seeded random)
    {
        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var normal = Math.Sqrt(-2 * Math.Log(1 - random.Unit())) * Math.Cos(2 * Math.PI * random.Unit());
            var v = Math.Pow(1 + (c * normal), 3);
            if (v > 0 && Math.Log(1 - random.Unit()) < (normal * normal / 2) + d - (d * v) + (d * Math.Log(v)))
                return d * v;
        }
    }
}
