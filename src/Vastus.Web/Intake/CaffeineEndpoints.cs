using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake.Caffeine;
using Vastus.Core.Medicines.Stimulants;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Intake;

internal static class CaffeineEndpoints
{
    public const string Page = $"{IntakeAddress.Page}/caffeine";

    public static void MapCaffeine(this IEndpointRouteBuilder app) => app.MapGet(Page, ShowAsync);

    /// <param name="day">ISO. What is no day, or one to come, is today.</param>
    private static async Task<IResult> ShowAsync(
        string? day, CurrentPerson person, DiaryStore diary, FoodShelf shelf, IntakePeople people, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant().InZone(person.Zone);
        var on = IntakeAddress.Day(day, now.Date);
        var lately = await diary.OnDaysAsync(person.Diary, new(on.PlusDays(-CaffeinePortion.DaysBack), on.PlusDays(1)), ct);
        // The last sleeps before the day is over; naps among them do not count, so some more are read.
        var sleeps = person.Intake.Bedtime is null ? await diary.BeforeAsync(person.Diary, [Sleep.Word], null, 2 * Bedtime.Sleeps, ct) : [];
        var bedtime = Bedtime.Of(person.Intake.Bedtime, sleeps);
        return Show<CaffeinePage, CaffeineDayModel>(new(
            CaffeineDay.Of(on, person.Zone, lately, bedtime, await shelf.OfAsync(person.Diary, ct), await people.OfAsync(person, on, ct)),
            PersonLimit.Of(StimulantKnowledge.Embedded, person.Profile, on.Year), now));
    }
}
