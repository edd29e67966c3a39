using System.Collections.Concurrent;
using Vastus.Core.Triggers.Experiments;

namespace Vastus.Web.Experiments;

/// <summary>Chances of experiments that were worked out lately. They belong to nobody: a rate and a length are all that they depend on.</summary>
internal sealed class Chances
{
    private const ulong Seed = 1;
    private const int Most = 1_000;

    private readonly ConcurrentDictionary<(double PerDay, PeriodLength Length, int Blocks, double Ratio), Chance> known = new();

    /// <param name="perDay">Two digits of it count.</param>
    /// <param name="length">Of the periods.</param>
    public IReadOnlyList<Offer> Of(double perDay, PeriodLength length)
    {
        var rate = Math.Round(perDay, 2) is > 0 and var rounded ? rounded : 0.01;
        return [.. length.WeeksOffered.Select(weeks => new Offer(weeks, length.BlocksIn(weeks), Find(Chance.Halves, weeks), Find(Chance.DoesNothing, weeks)))];

        Chance Find(double ratio, int weeks)
        {
            if (known.Count > Most)
                known.Clear();
            return known.GetOrAdd((rate, length, length.BlocksIn(weeks), ratio), of => Chance.Of(of.PerDay, of.Length, of.Blocks, of.Ratio, Seed));
        }
    }
}

/// <summary>One length that is offered, with what can be expected of it.</summary>
/// <param name="Half">If the change halves the spasms.</param>
/// <param name="Nothing">If it does nothing.</param>
public sealed record Offer(int Weeks, int Blocks, Chance Half, Chance Nothing);
