namespace Vastus.Core.Simulation;

/// <summary>What comes and goes over days without a plan: normal around 0 with deviation 1, each day like the one before.</summary>
/// <param name="persistence">Correlation from one day to the next, from 0 up to, not reaching, 1.</param>
/// <param name="random">Its own.</param>
internal sealed class Wave(double persistence, Seeded random)
{
    private double height = random.Around(0, 1);

    public double Next() => height = (persistence * height) + (Math.Sqrt(1 - (persistence * persistence)) * random.Around(0, 1));
}
