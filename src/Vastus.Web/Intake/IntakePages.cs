using NodaTime;
using Vastus.Core.Intake;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;

namespace Vastus.Web.Intake;

/// <summary>Gathers what the intake pages show.</summary>
internal sealed class IntakePages(DiaryStore diary, FoodShelf shelf, IntakePeople people, IClock clock)
{
    public ZonedDateTime Now(CurrentPerson person) => clock.GetCurrentInstant().InZone(person.Zone);

    /// <param name="day">ISO. What is no day, or one to come, is today.</param>
    public async Task<IntakeModel> OfAsync(CurrentPerson person, string? day, Meal? meal, CancellationToken ct)
    {
        var now = Now(person);
        var on = IntakeAddress.Day(day, now.Date);
        var lately = await diary.OnDaysAsync(person.Diary, new(on.PlusDays(-UsualFoods.Days), on), ct);
        return new(person.Profile, now, on, await shelf.OfAsync(person.Diary, ct), await people.OfAsync(person, on, ct), lately) { Meal = meal };
    }
}
