using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Simulation;

/// <summary>One medicine that is begun in mid-year and matters, and one that is taken for a fortnight now and then and does not.</summary>
internal static class SimulatedMedicines
{
    public const string Matters = "indapamide";
    public const string DoesNot = "cetirizine";

    /// <summary>All starts and stops of the diary.</summary>
    public static IEnumerable<SimulatedAct> Of(SimulatedClock clock, Seeded random)
    {
        yield return At(clock.Days * random.Between(40, 60) / 100, Matters, MedicineEvent.Start);
        for (var day = random.Between(15, 60); day < clock.Days; day += random.Between(60, 110))
        {
            yield return At(day, DoesNot, MedicineEvent.Start);
            if (day + 14 < clock.Days)
                yield return At(day + 14, DoesNot, MedicineEvent.Stop);
        }

        SimulatedAct At(int day, string name, MedicineEvent happened) => new(clock.At(day, 480), new Medicine(name, happened));
    }
}
