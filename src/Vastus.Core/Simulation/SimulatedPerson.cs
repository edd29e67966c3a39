namespace Vastus.Core.Simulation;

/// <summary>How a simulated person usually lives. Shares are of days.</summary>
/// <param name="Starts">Clusters of spasms that may be expected in a year.</param>
/// <param name="Fluid">Millilitres on a usual day.</param>
/// <param name="Dry">Share with far less.</param>
/// <param name="Cups">Of coffee on a usual working day.</param>
/// <param name="Train">Share with exercise on working days.</param>
/// <param name="Hard">Share of it that is hard.</param>
/// <param name="Stretch">Share with a stretch before bed.</param>
/// <param name="Sleep">Hours on a usual working day.</param>
/// <param name="Short">Share of nights that are far shorter.</param>
/// <param name="Potassium">Milligrams on a usual day.</param>
/// <param name="Magnesium">Milligrams on a usual day.</param>
internal sealed record SimulatedPerson(
    double Starts, double Fluid, double Dry, double Cups, double Train, double Hard, double Stretch, double Sleep, double Short, double Potassium, double Magnesium)
{
    public static SimulatedPerson Of(Scenario scenario, Seeded random)
    {
        return new(
            Starts: scenario.FewestStarts + (random.Unit() * (scenario.MostStarts - scenario.FewestStarts)),
            Fluid: random.Around(2_100, 120),
            Dry: Share(0.17, 0.03),
            Cups: random.Around(2.4, 0.4),
            Train: Share(0.27, 0.04),
            Hard: Share(0.55, 0.06),
            Stretch: Share(0.54, 0.08),
            Sleep: random.Around(7.1, 0.15),
            Short: Share(0.14, 0.02),
            Potassium: random.Around(2_980, 120),
            Magnesium: random.Around(308, 12));

        double Share(double around, double deviation) => Math.Clamp(random.Around(around, deviation), 0.02, 0.95);
    }
}
