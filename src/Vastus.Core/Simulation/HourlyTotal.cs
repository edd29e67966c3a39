namespace Vastus.Core.Simulation;

/// <summary>Amounts by the hour, and their total in the hours before an hour.</summary>
/// <param name="hours">How many there are.</param>
/// <param name="window">Over how many hours is added up.</param>
internal sealed class HourlyTotal(int hours, int window)
{
    private readonly double[] amounts = new double[hours];

    public void Add(int minute, double amount)
    {
        if (minute / SimulatedClock.Hour < amounts.Length)
            amounts[minute / SimulatedClock.Hour] += amount;
    }

    /// <summary>Of the hours that ended when <paramref name="hour"/> begins, it not among them.</summary>
    public double Before(int hour)
    {
        var total = 0.0;
        for (var earlier = Math.Max(0, hour - window); earlier < hour; earlier++)
            total += amounts[earlier];
        return total;
    }
}
