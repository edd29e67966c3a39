using Vastus.Core.Medicines.Stimulants;

namespace Vastus.Core.Intake.Caffeine;

/// <summary>How one person takes up and clears caffeine: one compartment, first-order absorption (dossier PK-01 to PK-13).</summary>
/// <param name="Kilograms">Weight.</param>
/// <param name="WeightIsKnown">Else a usual one is taken.</param>
/// <param name="HalfLife">Unit: hours.</param>
/// <param name="Because">Why it is not as in most people, each after "because".</param>
public sealed record CaffeineModel(double Kilograms, bool WeightIsKnown, Spread HalfLife, IReadOnlyList<KineticFact> Because)
{
    /// <summary>Of somebody whose weight is not known. Unit: kg.</summary>
    public const double UsualKilograms = 70;

    /// <summary>Below it, an exponential is told from its own series no more.</summary>
    private const double Small = 1e-4;

    private const int MiddleFromWeek = 14;
    private const int LateFromWeek = 27;

    private static readonly string[] LiverDisease = ["liver"];

    private static StimulantKnowledge Known => StimulantKnowledge.Embedded;

    public static CaffeineModel Of(IntakePerson person)
    {
        var usual = Known.Kinetic(KineticPart.HalfLife);
        var stays = person.Settings.CaffeineStays switch
        {
            CaffeineStay.Briefly => Known.Kinetic(KineticPart.HalfLifeBriefly),
            CaffeineStay.Longer => Known.Kinetic(KineticPart.HalfLifeLonger),
            _ => usual,
        };
        List<KineticFact> factors = [.. Factors(person).Select(Known.Kinetic)];
        return new(
            (double?)person.WeightKg ?? UsualKilograms, person.WeightKg is not null,
            factors.Aggregate(stays.Value, (hours, factor) => hours.Times(factor.Value)),
            [.. stays == usual ? [] : new[] { stays }, .. factors]);
    }

    /// <summary>What one dose adds to the level, in mg/L, so many hours after it was taken.</summary>
    /// <returns>0 before it was taken. Low and high go by how long caffeine stays, in which people differ most.</returns>
    public Spread Level(decimal mg, Absorption absorption, double hours)
    {
        if (hours <= 0)
            return default;
        var uptake = Uptake(absorption);
        var most = Known.Kinetic(KineticPart.Share).Value.Typical * (double)mg / (Known.Kinetic(KineticPart.Volume).Value.Typical * Kilograms);
        return new(One(HalfLife.Low), One(HalfLife.Typical), One(HalfLife.High));

        double One(double halfLife) => most * Remaining(uptake, Math.Log(2) / halfLife, hours);
    }

    /// <summary>How long after one dose its level is highest, and how high, in a typical person. Units: hours, mg/L.</summary>
    public (double Hours, double Level) Highest(decimal mg, Absorption absorption)
    {
        var (ka, ke) = (Uptake(absorption), Math.Log(2) / HalfLife.Typical);
        var hours = Math.Abs(ka - ke) < Small ? 1 / ke : Math.Log(ka / ke) / (ka - ke);
        return (hours, Level(mg, absorption, hours).Typical);
    }

    /// <summary>Unit: per hour.</summary>
    public static double Uptake(Absorption absorption) => Known.Kinetic(absorption switch
    {
        Absorption.Fast => KineticPart.AbsorptionFast,
        Absorption.Slow => KineticPart.AbsorptionSlow,
        _ => KineticPart.AbsorptionUsual,
    }).Value.Typical;

    /// <summary>The share of a dose that is in the body: ka / (ka - ke) (exp(-ke t) - exp(-ka t)), also where the rates are equal.</summary>
    /// <param name="ka">Of uptake, per hour.</param>
    /// <param name="ke">Of clearing, per hour.</param>
    /// <param name="hours">Not below 0.</param>
    public static double Remaining(double ka, double ke, double hours)
    {
        // (1 - exp(-x)) / x falls from 1 without a gap, where the formula as it is written divides nothing by nothing.
        var x = (ka - ke) * hours;
        var mean = Math.Abs(x) < Small ? 1 - (x / 2) + (x * x / 6) : (1 - Math.Exp(-x)) / x;
        return ka * hours * Math.Exp(-ke * hours) * mean;
    }

    private static IEnumerable<KineticPart> Factors(IntakePerson person)
    {
        var settings = person.Settings;
        if (settings.Smokes is true)
            yield return KineticPart.Smoker;
        if (settings.Pill is true)
            yield return KineticPart.Pill;
        if (person.Pregnant is true || (person.Pregnant is null && settings.PregnancyWeek is not null))
        {
            yield return settings.PregnancyWeek switch
            {
                null => KineticPart.Pregnant,
                < MiddleFromWeek => KineticPart.PregnantEarly,
                < LateFromWeek => KineticPart.PregnantMiddle,
                _ => KineticPart.PregnantLate,
            };
        }

        foreach (var part in new[] { KineticPart.Fluvoxamine, KineticPart.Ciprofloxacin })
        {
            if (person.Takes([], Known.Kinetic(part).Names))
                yield return part;
        }

        if (person.Has(LiverDisease))
            yield return KineticPart.Liver;
    }
}
