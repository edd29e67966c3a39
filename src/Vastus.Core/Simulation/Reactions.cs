using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Simulation;

/// <summary>What a simulated person does because of a spasm, all of it after it.</summary>
internal static class Reactions
{
    /// <summary>A glass or two and a stretch at once.</summary>
    public static void Add(int onset, Seeded random, List<SimulatedAct> acts)
    {
        if (random.Chance(0.55))
            acts.Add(new(onset + random.Between(3, 30), new Fluid(random.Pick(300, 400, 500))));
        if (random.Chance(0.5))
            acts.Add(new(onset + random.Between(2, 20), new Preparation(PreparationType.Stretch) { Minutes = new(5) }));
    }

    /// <summary>Exercise that was planned for the two days after is mostly left out.</summary>
    public static bool Rests(int? lastOnset, int minute, Seeded random) =>
        minute - lastOnset is > 0 and < 2 * SimulatedClock.Day && random.Chance(0.6);

    /// <summary>Hours of sleep lost in the night after.</summary>
    public static double Awake(int? lastOnset, int waking, Seeded random) =>
        waking - lastOnset is > 0 and < 14 * SimulatedClock.Hour && random.Chance(0.6) ? 0.5 + (1.5 * random.Unit()) : 0;
}
