using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Simulation;

/// <summary>The chance that a cluster of spasms begins in an hour: what is really true in a simulated life.</summary>
/// <remarks>
/// The person's own rate, times what the hour of the day does, times what the day does (<see cref="Proneness"/>), times the odds ratio
/// of the scenario where its cause holds, times the medicine's. An hour's chance is small, so that an odds ratio is a ratio of rates.
/// </remarks>
internal sealed class Hazard
{
    /// <summary>How long the medicine of the scenario has its early effect.</summary>
    private const int EarlyDays = 28;

    private readonly Scenario scenario;
    private readonly HourlyTotal total;
    private readonly double perHour;
    private (int Minute, double Hours)? sleep;
    private int? medicineFrom;

    public Hazard(Scenario scenario, SimulatedPerson person, int hours)
    {
        this.scenario = scenario;
        total = new(hours, window: 24);
        var share = scenario.Cause switch
        {
            Cause.LowFluid => person.Dry,
            Cause.HardExercise => person.Train * person.Hard * 1.14,
            Cause.PoorSleep => person.Short * 1.1,
            _ => 0,
        };
        perHour = person.Starts / (365 * 24) / (1 + (share * (scenario.OddsRatio - 1)));
    }

    /// <summary>Must be told what is done before the hours after it are asked for.</summary>
    public void Tell(SimulatedAct act)
    {
        switch (act.What)
        {
            case Fluid fluid when scenario.Cause is Cause.LowFluid:
                total.Add(act.Minute, (double)fluid.Millilitres);
                break;
            case Exercise { Effort: Effort.Hard, Minutes: { } minutes } when scenario.Cause is Cause.HardExercise:
                total.Add(act.Minute, (double)minutes.Value);
                break;
            case Sleep { Hours: { } hours }:
                sleep = (act.Minute, (double)hours);
                break;
            case Medicine { Name: SimulatedMedicines.Matters, Event: MedicineEvent.Start }:
                medicineFrom = act.Minute;
                break;
        }
    }

    /// <param name="hour">Whole hours from the start of the clock.</param>
    /// <param name="ofDay">The hour as the person's clock shows it.</param>
    /// <param name="proneness">The day's factor.</param>
    public double At(int hour, int ofDay, double proneness) =>
        perHour * OfDay(ofDay) * proneness * (CauseHolds(hour) ? scenario.OddsRatio : 1) * FromMedicine(hour * SimulatedClock.Hour);

    private bool CauseHolds(int hour) => scenario.Cause switch
    {
        Cause.LowFluid => total.Before(hour) < 1_500,
        Cause.HardExercise => total.Before(hour) >= 30,
        Cause.PoorSleep => sleep is { Hours: < 6, Minute: var waking } && waking >= (hour - 24) * SimulatedClock.Hour,
        _ => false,
    };

    /// <summary>Four times as often in the first 28 days, then one and a half times.</summary>
    private double FromMedicine(int minute) => (minute - medicineFrom) switch
    {
        null or < 0 => 1,
        < EarlyDays * SimulatedClock.Day => 4,
        _ => 1.5,
    };

    /// <summary>More in the night and the late evening; 1 on average.</summary>
    private static double OfDay(int hour) => hour switch
    {
        < 6 => 1.5,
        < 9 => 1.1,
        < 20 => 0.7,
        _ => 1.0,
    };
}
