using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core.Diary.Kinds;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Intake;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Medicines;

internal static class StimulantEndpoints
{
    private const int Days = 29;

    public static void MapStimulants(this IEndpointRouteBuilder app) => app.MapGet("/medicines/stimulants", ShowStimulants);

    private static async Task<IResult> ShowStimulants(CurrentPerson person, DiaryStore diary, FoodShelf shelf, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant().InZone(person.Zone);
        // A day more on each side: a day can be lived in another zone.
        var month = await diary.OnDaysAsync(person.Diary, new(now.Date.PlusDays(-Days), now.Date.PlusDays(1)), ct);
        var medicines = await diary.BeforeAsync(person.Diary, [Medicine.Word], null, int.MaxValue, ct);
        return Show<StimulantsPage, StimulantsModel>(StimulantsModel.Of(person.Profile, await shelf.BesideAsync(person.Diary, month, ct), medicines, now));
    }
}
