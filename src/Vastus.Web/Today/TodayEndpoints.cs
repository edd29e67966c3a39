using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Diary;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Today;

internal static class TodayEndpoints
{
    public static void MapToday(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", ShowToday);
        app.MapPost("/log", Log);
        app.MapPost("/log/undo", Undo);
        app.MapPost("/log/redo", Redo);
        app.MapPost("/checkin", Close);
    }

    /// <param name="logged">The id of what was just logged.</param>
    /// <param name="undone">The id of what was just taken back.</param>
    private static async Task<IResult> ShowToday(
        CurrentPerson person, DiaryStore diary, TodayPages pages, Guid? logged, Guid? undone, CancellationToken ct)
    {
        var entry = logged is { } id ? await diary.FindAsync(person.Diary, id, ct) : null;
        var notice = entry is not null ? new Notice(entry.Id, entry) : undone is { } back ? new Notice(back, null) : null;
        return Show<TodayPage, TodayModel>(await pages.OfAsync(person, notice, [], ct));
    }

    /// <summary>Takes the columns of the diary as form fields; without <c>at</c>, it happens now.</summary>
    private static async Task<IResult> Log(IFormCollection form, CurrentPerson person, DiaryStore diary, TodayPages pages, CancellationToken ct)
    {
        var now = pages.Now;
        var row = EntryRow.Of([.. EntryRow.Columns.Select(column => (string?)form[column])]);
        row = row with { At = row.At ?? Moment.Text(Moment.ToMilliseconds(now.InZone(person.Zone).ToOffsetDateTime())) };
        var (entry, problems) = row.Parse(_ => Guid.CreateVersion7(), now);
        return entry is null ? await RefuseAsync(person, pages, problems, ct) : await KeepAsync(person, diary, entry, ct);
    }

    /// <summary>The evening check-in, of today or of a day before.</summary>
    private static async Task<IResult> Close(IFormCollection form, CurrentPerson person, DiaryStore diary, TodayPages pages, CancellationToken ct)
    {
        var (entry, problems) = CheckInForm.Of(form).Parse(pages.Now.InZone(person.Zone));
        return entry is null ? await RefuseAsync(person, pages, problems, ct) : await KeepAsync(person, diary, entry, ct);
    }

    private static async Task<IResult> KeepAsync(CurrentPerson person, DiaryStore diary, Entry entry, CancellationToken ct) =>
        new SeeOther($"/?logged={(await diary.KeepAsync(person.Diary, entry, ct)).Id}#log");

    private static async Task<IResult> Undo(IFormCollection form, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct) =>
        Guid.TryParse(form["id"], out var id) && await diary.DeleteAsync(person.Diary, id, clock.GetCurrentInstant(), ct)
            ? new SeeOther($"/?undone={id}#log")
            : new SeeOther("/#log");

    private static async Task<IResult> Redo(IFormCollection form, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct) =>
        Guid.TryParse(form["id"], out var id)
        && (await diary.RestoreAsync(person.Diary, id, clock.GetCurrentInstant(), ct) ?? await diary.FindAsync(person.Diary, id, ct)) is not null
            ? new SeeOther($"/?logged={id}#log")
            : new SeeOther("/#log");

    private static async Task<IResult> RefuseAsync(CurrentPerson person, TodayPages pages, IReadOnlyList<Problem> problems, CancellationToken ct) =>
        Show<TodayPage, TodayModel>(await pages.OfAsync(person, null, problems, ct), StatusCodes.Status422UnprocessableEntity);
}
