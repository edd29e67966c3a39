using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Forecasts;
using Vastus.Store.Diary;
using Vastus.Store.Triggers;
using Vastus.Web.Accounts;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Triggers;

/// <summary>What comes before the spasms of a diary, as the last look settled it.</summary>
internal static class TriggersEndpoints
{
    public static void MapTriggers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/triggers", async (CurrentPerson person, RecentTriggers recent, CancellationToken ct) =>
            Show<TriggersPage, TriggersModel>(await recent.OfAsync(person, ct)));
        app.MapGet("/triggers/method", () => Show<MethodPage, MethodModel>(new()));
        app.MapGet("/triggers/{place:int}", ShowOne);
        app.MapGet("/triggers/tonight", ShowTonight);
        app.MapOwnQuestions();
    }

    /// <summary>The forecast in force, and how good those before it were by what the diary says now.</summary>
    private static async Task<IResult> ShowTonight(
        CurrentPerson person, ForecastStore forecasts, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var issued = await forecasts.AllAsync(person.Diary, ct);
        var spasms = await diary.BeforeAsync(person.Diary, [Spasm.Word], null, int.MaxValue, ct);
        return Show<TonightPage, TonightModel>(new(
            issued.LastOrDefault(forecast => forecast.Day == IssuedForecast.DayOf(now.InZone(person.Zone))),
            TrackRecord.Outcomes(issued, spasms, now)));
    }

    /// <param name="place">In the study, from 1: a name may be a tag, and what a person logs does not belong in an address.</param>
    private static async Task<IResult> ShowOne(int place, CurrentPerson person, RecentTriggers recent, CancellationToken ct)
    {
        var model = await recent.OfAsync(person, ct);
        return model.Rows.FirstOrDefault(row => row.Place == place) is { } row
            ? Show<TriggerPage, TriggerModel>(TriggerModel.Of(model, row))
            : Results.NotFound();
    }
}
