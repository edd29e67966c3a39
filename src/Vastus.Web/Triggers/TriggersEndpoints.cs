using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
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
        app.MapGet("/triggers", async (CurrentPerson person, DiaryStore diary, OwnExposureStore own, CancellationToken ct) =>
            Show<TriggersPage, TriggersModel>(await ReadAsync(person, diary, own, ct)));
        app.MapGet("/triggers/method", () => Show<MethodPage, MethodModel>(new()));
        app.MapGet("/triggers/{place:int}", ShowOne);
        app.MapOwnQuestions();
    }

    /// <param name="place">In the study, from 1: a name may be a tag, and what a person logs does not belong in an address.</param>
    private static async Task<IResult> ShowOne(int place, CurrentPerson person, DiaryStore diary, OwnExposureStore own, CancellationToken ct)
    {
        var model = await ReadAsync(person, diary, own, ct);
        return model.Rows.FirstOrDefault(row => row.Place == place) is { } row
            ? Show<TriggerPage, TriggerModel>(TriggerModel.Of(model, row))
            : Results.NotFound();
    }

    private static async Task<TriggersModel> ReadAsync(CurrentPerson person, DiaryStore diary, OwnExposureStore own, CancellationToken ct) =>
        TriggersModel.Of(
            await diary.AfterAsync(person.Diary, null, int.MaxValue, ct), await own.AllAsync(person.Diary, ct), person.Profile.RestDays);
}
