namespace Vastus.Core.Simulation;

/// <summary>What makes some days worse than others and is written down nowhere. A factor of the rate, 1 on average.</summary>
internal sealed class Proneness(Scenario scenario, SimulatedClock clock, Seeded random)
{
    private const double Deviation = 0.5;
    private readonly Wave wave = new(persistence: 0.85, random);

    public double Next(int day) => Math.Exp((Deviation * wave.Next()) - (Deviation * Deviation / 2)) * (scenario.Drifts ? Drift(day) : 1);

    /// <summary>Three times as much at the year's end as at its beginning, a peak in July, more at weekends.</summary>
    private double Drift(int day)
    {
        var date = clock.First.PlusDays(day);
        var trend = Math.Pow(3, (double)day / clock.Days) / 1.82;
        var season = 1 + (0.5 * Math.Cos((date.DayOfYear - 200) * 2 * Math.PI / 365));
        return trend * season * (SimulatedDay.IsOff(date) ? 1.6 : 0.76);
    }
}
