using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Simulation;

/// <summary>What of a simulated life is written down: most days whole, with a check-in; some in part. Spasms always.</summary>
internal sealed class SimulatedLog(Scenario scenario, SimulatedClock clock, Seeded random)
{
    private static readonly string[] Usual = ["fluid", "caffeine", "exercise", "heat", "stretch", "potassium", "magnesium"];

    /// <summary>Whether a day is written down whole: one in eight is not, and such days follow each other.</summary>
    private const double StaysWhole = 0.93;
    private const double BecomesWhole = 0.5;

    private readonly List<(SimulatedAct Act, int Recorded)> written = [];

    /// <returns>What is written down, with the minute of the clock at which it is. In no order.</returns>
    public IReadOnlyList<(SimulatedAct Act, int Recorded)> Of(IReadOnlyList<SimulatedAct> life)
    {
        var whole = Whole(life);
        var leftOut = new string?[clock.Days];
        var evenings = new int[clock.Days];
        for (var day = 0; day < clock.Days; day++)
        {
            evenings[day] = clock.At(day, random.Between(1_290, 1_350));
            leftOut[day] = !scenario.LogsEverything && random.Chance(0.2) ? random.Pick(Usual) : null;
            if (whole[day])
                CheckIn(evenings[day], leftOut[day]);
        }

        foreach (var act in life)
        {
            var day = clock.DayOf(act.Minute);
            if (day < clock.Days && (IsSure(act) || (whole[day] ? IsOnWholeDay(act, leftOut[day]) : random.Chance(0.5))))
                written.Add((act, Recorded(act, evenings[day])));
        }

        return written;
    }

    private bool[] Whole(IReadOnlyList<SimulatedAct> life)
    {
        var bad = new bool[clock.Days + 2];
        foreach (var act in life)
            bad[clock.DayOf(act.Minute)] |= act.What is Spasm;
        var whole = new bool[clock.Days];
        var before = true;
        for (var day = 0; day < whole.Length; day++)
        {
            var chance = (scenario.LogsBadDays, before) switch
            {
                (true, _) when bad[day] || bad[day + 1] => 0.88,
                (true, true) => 0.6,
                (true, false) => 0.3,
                (false, true) => StaysWhole,
                (false, false) => BecomesWhole,
            };
            before = whole[day] = scenario.LogsEverything || random.Chance(chance);
        }

        return whole;
    }

    private void CheckIn(int evening, string? leftOut) =>
        written.Add((new(evening, new CheckIn(Usual.Where(kind => kind != leftOut))), evening));

    private bool IsSure(SimulatedAct act) => scenario.LogsEverything || act.What is Spasm or Medicine;

    /// <summary>Of a kind that the check-in leaves out, half is missing; a night now and then.</summary>
    private bool IsOnWholeDay(SimulatedAct act, string? leftOut) => act.What is Sleep
        ? random.Chance(0.96)
        : leftOut is null || act.What.Kind != leftOut || random.Chance(0.5);

    /// <summary>Soon, or in the evening with all the rest; a spasm within hours.</summary>
    private int Recorded(SimulatedAct act, int evening) =>
        act.What is Spasm ? act.Minute + random.Between(0, 480)
        : random.Chance(0.3) && evening > act.Minute ? evening
        : act.Minute + random.Between(0, 19);
}
