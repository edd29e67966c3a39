namespace Vastus.Core.Simulation;

/// <summary>What is true in a simulated life, and how it is written down.</summary>
/// <param name="Number">1 to 7, as the scenarios of the method are numbered.</param>
/// <param name="Name">In a few words.</param>
/// <param name="FewestStarts">Clusters of spasms that begin in a year, as expected of the person who has the fewest.</param>
/// <param name="MostStarts">The same of the person who has the most.</param>
public sealed record Scenario(int Number, string Name, int FewestStarts, int MostStarts)
{
    public static readonly Scenario NoTrigger = new(1, "no trigger", 30, 60);

    public static readonly Scenario LowFluids = new(2, "low fluids, odds ratio 4", 30, 60) { Cause = Simulation.Cause.LowFluid, OddsRatio = 4 };

    public static readonly Scenario Bystander = new(3, "hard exercise, odds ratio 3.5, and an innocent bystander", 30, 60)
    {
        Cause = Simulation.Cause.HardExercise,
        OddsRatio = 3.5,
        CoffeeGoesWithExercise = true,
    };

    public static readonly Scenario Trend = new(4, "poor sleep, odds ratio 3, under trend, season and weekends", 35, 65)
    {
        Cause = Simulation.Cause.PoorSleep,
        OddsRatio = 3,
        Drifts = true,
    };

    public static readonly Scenario BadDays = new(5, "low fluids, odds ratio 3, logged mostly on bad days", 35, 65)
    {
        Cause = Simulation.Cause.LowFluid,
        OddsRatio = 3,
        LogsBadDays = true,
    };

    /// <summary>Of thirteen that may be expected to begin, about eleven come after a quiet day and count.</summary>
    public static readonly Scenario TenEpisodes = new(6, "ten episodes, hard exercise, odds ratio 20", 13, 13) { Cause = Simulation.Cause.HardExercise, OddsRatio = 20 };

    public static readonly Scenario Medicine = new(7, "a medicine begun in the middle of the year", 40, 70) { TakesMedicine = true };

    /// <summary>In the order of their numbers.</summary>
    public static IReadOnlyList<Scenario> All { get; } = [NoTrigger, LowFluids, Bystander, Trend, BadDays, TenEpisodes, Medicine];

    /// <summary>Null: nothing that is done matters.</summary>
    public Cause? Cause { get; init; }

    /// <summary>How many times as likely an hour with the cause holds a start.</summary>
    public double OddsRatio { get; init; } = 1;

    /// <summary>Caffeine, which does nothing, is taken before hard exercise.</summary>
    public bool CoffeeGoesWithExercise { get; init; }

    /// <summary>Spasms become three times as frequent over the year, peak in summer and come at weekends; habits drift as well.</summary>
    public bool Drifts { get; init; }

    /// <summary>Quiet days are seldom written down, days with a spasm and the days before them mostly.</summary>
    public bool LogsBadDays { get; init; }

    /// <summary>Indapamide from the middle of the year on, which matters most at first; cetirizine now and then, which does not.</summary>
    public bool TakesMedicine { get; init; }

    /// <summary>After a spasm the person drinks, stretches, rests and sleeps worse.</summary>
    public bool Reacts { get; init; } = true;

    /// <summary>Every day is written down whole, whatever the rest of the scenario says.</summary>
    public bool LogsEverything { get; init; }
}
