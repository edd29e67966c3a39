using NodaTime;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Medicines;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;

namespace Vastus.Web.Intake;

/// <summary>What daily targets depend on, of the person who is signed in.</summary>
internal sealed class IntakePeople(DiaryStore diary, IClock clock)
{
    /// <param name="day">On which the medicines count that acted then.</param>
    public async Task<IntakePerson> OfAsync(CurrentPerson person, LocalDate day, CancellationToken ct)
    {
        var end = day.PlusDays(1).AtStartOfDayInZone(person.Zone).ToInstant();
        var medicines = await diary.BeforeAsync(person.Diary, [Medicine.Word], null, int.MaxValue, ct);
        var list = MedicineList.Of(medicines, MedicineKnowledge.Embedded, Instant.Min(end, clock.GetCurrentInstant()));
        return IntakePerson.Of(person.Profile, person.Intake, list, day);
    }
}
