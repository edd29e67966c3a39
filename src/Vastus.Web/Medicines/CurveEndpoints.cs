using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Triggers;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Medicines;

internal static class CurveEndpoints
{
    public static void MapMedicineCurve(this IEndpointRouteBuilder app) => app.MapGet("/medicines/curve", ShowCurve);

    private static async Task<IResult> ShowCurve(
        CurrentPerson person, DiaryStore diary, RecentTriggers triggers, IClock clock, CancellationToken ct)
    {
        var entries = await diary.AfterAsync(person.Diary, null, int.MaxValue, ct);
        var findings = (await triggers.OfAsync(person, ct)).Medicines;
        return Show<CurvePage, CurveModel>(CurveModel.Of(entries, clock.GetCurrentInstant().InZone(person.Zone), findings));
    }
}
