namespace Vastus.Core.Triggers.Experiments;

/// <summary>What experiments of one shape would say, of a change of which it is known what it does. Shares of all, 0 to 1.</summary>
/// <param name="Fewer">They say that there were fewer spasms, by the coins and by the interval.</param>
/// <param name="ProbablyFewer">They say so by the interval alone.</param>
/// <param name="More">They say that there were more, or probably more.</param>
public sealed record Chance(double Fewer, double ProbablyFewer, double More)
{
    /// <summary>What an experiment is looked for to find: the change halves the spasms.</summary>
    public const double Halves = 0.5;

    public const double DoesNothing = 1;

    /// <summary>As many as make the share sure to within four in a hundred.</summary>
    public const int Experiments = 200;

    /// <summary>Below it, a longer experiment or none at all would be better.</summary>
    private const double Worthwhile = 0.2;

    public double Helped => Fewer + ProbablyFewer;

    /// <summary>Of a change that does nothing, all that they say beyond "no clear difference".</summary>
    public double Wrong => Helped + More;

    public bool IsSmall => Helped < Worthwhile;

    /// <param name="perDay">How often spasms begin as usual.</param>
    /// <param name="ratio">How many times as often with the change.</param>
    /// <param name="seed">Of all that is drawn.</param>
    public static Chance Of(double perDay, PeriodLength length, int blocks, double ratio, ulong seed, int experiments = Experiments)
    {
        var verdicts = Enumerable.Range(0, experiments)
            .Select(i => Seeded.Part(seed, (ulong)i))
            .Select(random => ExperimentResult.Roughly(
                InventedExperiment.Of(new("", new("", "", "", ""), length, blocks, default, random.Next()), perDay, ratio, random), random.Next()))
            .CountBy(verdict => verdict ?? ExperimentVerdict.NoClearDifference)
            .ToDictionary(pair => pair.Key, pair => pair.Value / (double)experiments);
        return new(
            verdicts.GetValueOrDefault(ExperimentVerdict.Fewer), verdicts.GetValueOrDefault(ExperimentVerdict.ProbablyFewer),
            verdicts.GetValueOrDefault(ExperimentVerdict.More) + verdicts.GetValueOrDefault(ExperimentVerdict.ProbablyMore));
    }
}
