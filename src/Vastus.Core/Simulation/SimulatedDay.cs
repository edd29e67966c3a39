using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Simulation;

/// <summary>What a simulated person would do on one day by habit, spasms or no spasms.</summary>
/// <remarks>
/// Amounts and how often a limit is passed are as in the reference diaries of the method: each standard exposure holds in about
/// one hour in five, time in the heat in one of ten, no stretch in one of two.
/// </remarks>
internal sealed class SimulatedDay
{
    private readonly SimulatedPerson person;
    private readonly Scenario scenario;
    private readonly SimulatedClock clock;
    private readonly Seeded random;
    private readonly int day;
    private readonly double slack;
    private readonly bool off;
    private readonly List<SimulatedAct> acts;

    private SimulatedDay(SimulatedPerson person, Scenario scenario, SimulatedClock clock, int day, double slack, Seeded random, List<SimulatedAct> acts)
    {
        (this.person, this.scenario, this.clock, this.day, this.slack, this.random, this.acts) = (person, scenario, clock, day, slack, random, acts);
        off = IsOff(clock.First.PlusDays(day));
    }

    public static bool IsOff(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>Adds the day's acts, all but the sleep that ends in its morning.</summary>
    /// <param name="person">Whose day.</param>
    /// <param name="scenario">What is true.</param>
    /// <param name="clock">Of the diary.</param>
    /// <param name="day">From 0.</param>
    /// <param name="slack">How little the person keeps to plans these days: around 0, deviation 1.</param>
    /// <param name="random">For habits alone.</param>
    /// <param name="acts">To add to, in no order.</param>
    public static void Add(SimulatedPerson person, Scenario scenario, SimulatedClock clock, int day, double slack, Seeded random, List<SimulatedAct> acts)
    {
        var one = new SimulatedDay(person, scenario, clock, day, slack, random, acts);
        one.Drinks();
        one.Meals();
        var hard = one.Exercise();
        one.Coffee(hard);
        one.Warmth();
        if (random.Chance(one.Leaning(person.Stretch, -0.4)))
            one.Do(random.Between(1_260, 1_320), new Preparation(PreparationType.Stretch) { Minutes = new(random.Between(5, 19)) });
    }

    /// <summary>The night that ends on a day: when, and how many hours.</summary>
    /// <param name="person">Whose night.</param>
    /// <param name="scenario">What is true.</param>
    /// <param name="clock">Of the diary.</param>
    /// <param name="day">From 0.</param>
    /// <param name="random">For sleep alone.</param>
    public static (int Waking, double Hours) Night(SimulatedPerson person, Scenario scenario, SimulatedClock clock, int day, Seeded random)
    {
        var free = IsOff(clock.First.PlusDays(day));
        var waking = clock.At(day, (free ? 490 : 415) + random.Between(-30, 30));
        var worse = scenario.Drifts ? 0.6 + (0.8 * day / clock.Days) + (free ? 0.4 : 0) : 1;
        var hours = random.Chance(person.Short * worse) ? random.Around(5.1, 0.45) : random.Around(person.Sleep + (free ? 0.7 : 0), 0.5);
        return (waking, hours);
    }

    private void Drinks()
    {
        var dry = random.Chance(Leaning(person.Dry, 0.5) * (off ? 1.2 : 0.95));
        var total = dry ? random.Around(1_180, 170) : random.Around(person.Fluid + (Warmth01() * 250), 280);
        var glasses = dry ? random.Between(3, 5) : random.Between(5, 8);
        for (var glass = 0; glass < glasses; glass++)
        {
            var amount = total / glasses * (0.6 + (0.8 * random.Unit()));
            Do(450 + (glass * 840 / glasses) + random.Between(0, 100), new Fluid(Math.Max(5, (int)(amount / 10)) * 10));
        }
    }

    private void Meals()
    {
        var (potassium, magnesium) = (random.Around(0, 1), random.Around(0, 1));
        magnesium = (0.5 * potassium) + (0.87 * magnesium);
        Span<int> times = [random.Between(450, 510), random.Between(740, 810), random.Between(1_090, 1_180)];
        var shares = (random.Around(0.22, 0.04), random.Around(0.38, 0.06));
        Span<double> each = [shares.Item1, shares.Item2, 1 - shares.Item1 - shares.Item2];
        for (var meal = 0; meal < times.Length; meal++)
        {
            Do(times[meal], Dose("potassium", each[meal] * (person.Potassium + (potassium * 700))));
            Do(times[meal], Dose("magnesium", each[meal] * (person.Magnesium + (magnesium * 82))));
        }
    }

    /// <returns>The minute of the day at which hard exercise begins. Null: there is none.</returns>
    private int? Exercise()
    {
        if (!random.Chance(Leaning(person.Train, -0.3) * (off ? 1.5 : 1)))
            return null;
        var start = off ? random.Between(600, 720) : random.Between(1_020, 1_140);
        var hard = random.Chance(person.Hard);
        Do(start, new Exercise { Minutes = new(random.Between(31, 74)), Effort = hard ? Effort.Hard : random.Pick(Effort.Easy, Effort.Moderate) });
        return hard ? start : null;
    }

    private void Coffee(int? exercise)
    {
        var cups = Math.Clamp((int)Math.Round(random.Around(person.Cups - (off ? 0.5 : 0), 1.1)), 0, 6);
        for (var cup = 0; cup < cups; cup++)
            Do(455 + (cup * 150) + random.Between(0, 110), Dose("caffeine", random.Around(100, 7)));
        if (scenario.CoffeeGoesWithExercise && exercise is { } start && random.Chance(0.75))
            Do(start - random.Between(15, 45), Dose("caffeine", random.Around(180, 15)));
    }

    private void Warmth()
    {
        if (random.Chance(0.02 + (0.17 * Warmth01())))
            Do(random.Between(780, 1_140), Heat.Of(Math.Round((decimal)random.Around(32, 2))) with { Minutes = new(random.Between(60, 170)) });
        else if (random.Chance(off ? 0.06 : 0.02))
            Do(random.Between(1_140, 1_230), Heat.Of(80) with { Minutes = new(random.Between(15, 80)) });
    }

    /// <summary>0 from October to April, 1 in the middle of July.</summary>
    private double Warmth01() => Math.Max(0, Math.Cos((clock.First.PlusDays(day).DayOfYear - 200) * 2 * Math.PI / 365));

    /// <summary>A share as slack moves it, by <paramref name="by"/> on the log scale of odds.</summary>
    private double Leaning(double share, double by) => 1 / (1 + ((1 - share) / share * Math.Exp(-by * slack)));

    private static NutrientDose Dose(string nutrient, double milligrams) =>
        new(Nutrient.ById[nutrient], Math.Max(1, (int)milligrams), "mg");

    private void Do(int ofDay, Happening what) => acts.Add(new(clock.At(day, ofDay), what));
}
