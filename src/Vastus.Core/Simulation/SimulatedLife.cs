using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Simulation;

/// <summary>All that happens to a simulated person, hour by hour, written down or not.</summary>
internal sealed class SimulatedLife
{
    /// <summary>How many more spasms each brings on within a day: they come in clusters.</summary>
    private const double Followers = 0.45;

    private readonly Scenario scenario;
    private readonly SimulatedClock clock;
    private readonly SimulatedPerson person;
    private readonly Hazard hazard;
    private readonly Seeded habits;
    private readonly Seeded chance;
    private readonly List<SimulatedAct> acts = [];
    private readonly List<SimulatedAct> today = [];
    private readonly PriorityQueue<int, int> coming = new();
    private int? lastOnset;

    private SimulatedLife(Scenario scenario, SimulatedClock clock, ulong seed)
    {
        (this.scenario, this.clock) = (scenario, clock);
        person = SimulatedPerson.Of(scenario, Seeded.Part(seed, 0));
        (habits, chance) = (Seeded.Part(seed, 1), Seeded.Part(seed, 2));
        hazard = new(scenario, person, clock.Midnight(clock.Days) / SimulatedClock.Hour);
    }

    /// <returns>In no order.</returns>
    public static IReadOnlyList<SimulatedAct> Of(Scenario scenario, SimulatedClock clock, ulong seed)
    {
        var life = new SimulatedLife(scenario, clock, seed);
        var slack = new Wave(persistence: 0.8, Seeded.Part(seed, 3));
        var proneness = new Proneness(scenario, clock, Seeded.Part(seed, 4));
        if (scenario.TakesMedicine)
        {
            foreach (var act in SimulatedMedicines.Of(clock, Seeded.Part(seed, 5)))
                life.Do(act);
        }

        for (var day = 0; day < clock.Days; day++)
            life.Live(day, slack.Next(), proneness.Next(day));
        return life.acts;
    }

    private void Live(int day, double slack, double proneness)
    {
        today.Clear();
        SimulatedDay.Add(person, scenario, clock, day, slack, habits, today);
        foreach (var act in today)
        {
            if (act.What is not Exercise || !scenario.Reacts || !Reactions.Rests(lastOnset, act.Minute, habits))
                Do(act);
        }

        var (waking, hours) = SimulatedDay.Night(person, scenario, clock, day, habits);
        var (from, to) = (clock.Midnight(day), clock.Midnight(day + 1));
        for (var start = from; start < to; start += SimulatedClock.Hour)
        {
            Hour(start, (start - from) / SimulatedClock.Hour, proneness);
            if (start <= waking && waking < start + SimulatedClock.Hour)
                Wake(waking, hours);
        }
    }

    private void Wake(int waking, double hours)
    {
        if (scenario.Reacts)
            hours -= Reactions.Awake(lastOnset, waking, chance);
        Do(new(waking, new Sleep((decimal)Math.Round(Math.Clamp(hours, 2, 11), 1), null)));
    }

    private void Hour(int start, int ofDay, double proneness)
    {
        if (chance.Chance(1 - Math.Exp(-hazard.At(start / SimulatedClock.Hour, ofDay, proneness))))
            Comes(start + chance.Between(0, 59));
        while (coming.TryPeek(out var onset, out _) && onset < start + SimulatedClock.Hour)
        {
            coming.Dequeue();
            Onset(onset);
        }
    }

    private void Onset(int onset)
    {
        lastOnset = onset;
        acts.Add(new(onset, new Spasm
        {
            Intensity = new(chance.Between(2, 9)),
            Minutes = new(chance.Between(1, 11)),
            Side = chance.Pick(Side.Left, Side.Right),
        }));
        while (chance.Chance(Followers / (1 + Followers)))
        {
            var later = onset + 5 + (int)(-360 * Math.Log(1 - chance.Unit()));
            if (later < onset + SimulatedClock.Day)
                Comes(later);
        }

        if (!scenario.Reacts)
            return;
        var before = acts.Count;
        Reactions.Add(onset, chance, acts);
        for (var i = before; i < acts.Count; i++)
            hazard.Tell(acts[i]);
    }

    private void Comes(int onset) => coming.Enqueue(onset, onset);

    private void Do(SimulatedAct act)
    {
        acts.Add(act);
        hazard.Tell(act);
    }
}
