using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core.Reminders;
using Vastus.Store.Profile;
using Vastus.Store.Reminders;
using Vastus.Web.Accounts;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Programme;

/// <summary>Reminders in the person's own calendar: as a file, or as a feed under a secret address that can be turned off.</summary>
internal static class CalendarEndpoints
{
    private const string Page = $"{ProgrammeEndpoints.Page}/calendar";
    private const string Feed = "/calendar/{secret}.ics";

    public static void MapCalendar(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, async (CurrentPerson person, CalendarFeedStore feeds, CancellationToken ct) =>
            Show<CalendarPage, CalendarModel>(new(person.Programme is not null, await feeds.FindAsync(person.Diary, ct) is not null, null)));
        app.MapPost(Page, TurnOn);
        app.MapPost($"{Page}/off", TurnOff);
        app.MapGet($"{Page}/vastus.ics", Download);
        app.MapGet(Feed, Subscribe).AllowAnonymous();
    }

    /// <summary>The address is shown this once: only a digest of it is kept.</summary>
    private static async Task<IResult> TurnOn(HttpRequest request, CurrentPerson person, CalendarFeedStore feeds, IClock clock, CancellationToken ct)
    {
        var secret = CalendarFeedStore.NewSecret();
        await feeds.SaveAsync(person.Diary, secret, clock.GetCurrentInstant(), ct);
        var address = $"{request.Scheme}://{request.Host}{Feed.Replace("{secret}", secret, StringComparison.Ordinal)}";
        return Show<CalendarPage, CalendarModel>(new(person.Programme is not null, true, address));
    }

    private static async Task<IResult> TurnOff(CurrentPerson person, CalendarFeedStore feeds, CancellationToken ct)
    {
        await feeds.RemoveAsync(person.Diary, ct);
        return new Shell.SeeOther(Page);
    }

    private static async Task<IResult> Download(CurrentPerson person, ReminderPages reminders, CancellationToken ct) =>
        File(await reminders.OfAsync(person, ct), reminders.Now(person));

    private static async Task<IResult> Subscribe(
        string secret, HttpContext http, CalendarFeedStore feeds, ProfileStore settings, ReminderPages reminders, CancellationToken ct)
    {
        if (await feeds.DiaryOfAsync(secret, ct) is not { } diary)
            return Results.NotFound();
        var person = CurrentPerson.Of(diary, "", await settings.ReadAsync(diary, ct));
        http.Response.Headers.CacheControl = "no-store";
        return File(await reminders.OfAsync(person, ct), reminders.Now(person));
    }

    private static IResult File(IReadOnlyList<Reminder> reminders, ZonedDateTime now) => Results.File(
        System.Text.Encoding.UTF8.GetBytes(CalendarFile.Of(reminders, now.ToInstant())), CalendarFile.ContentType, "vastus.ics");
}

/// <param name="HasProgramme">There is something to be reminded of.</param>
/// <param name="IsOn">A feed is on.</param>
/// <param name="Address">Of the feed that was just turned on. Null: it cannot be shown again.</param>
public sealed record CalendarModel(bool HasProgramme, bool IsOn, string? Address);
