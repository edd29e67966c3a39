using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Store.Diary;
using Vastus.Store.Experiments;
using Vastus.Store.Triggers;
using Vastus.Web.Accounts;
using Vastus.Web.Diary;
using Vastus.Web.Experiments;
using Vastus.Web.Intake;
using Vastus.Web.Shell;
using Vastus.Web.Triggers;
using Vastus.Web.Watching;
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
        CurrentPerson person, DiaryStore diary, OwnExposureStore own, ExperimentStore experiments, ForecastQueue forecasts, DiaryWatch watch, FoodShelf shelf, IClock clock, Guid? logged, Guid? undone, CancellationToken ct)
    {
        var entry = logged is { } id ? await diary.FindAsync(person.Diary, id, ct) : null;
        var notice = entry is not null ? new Notice(entry.Id, entry) : undone is { } back ? new Notice(back, null) : null;
        return await ShowAsync(person, diary, own, experiments, forecasts, watch, shelf, clock, notice, [], ct);
    }

    /// <summary>Takes the columns of the diary as form fields; without <c>at</c>, it happens now.</summary>
    private static async Task<IResult> Log(
        IFormCollection form, CurrentPerson person, DiaryStore diary, OwnExposureStore own, ExperimentStore experiments, ForecastQueue forecasts, DiaryWatch watch, FoodShelf shelf, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var row = EntryRow.Of([.. EntryRow.Columns.Select(column => (string?)form[column])]);
        row = row with { At = row.At ?? Moment.Text(Moment.ToMilliseconds(now.InZone(person.Zone).ToOffsetDateTime())) };
        var (entry, problems) = row.Parse(_ => Guid.CreateVersion7(), now);
        return entry is null ? await ShowAsync(person, diary, own, experiments, forecasts, watch, shelf, clock, null, problems, ct) : await KeepAsync(person, diary, entry, ct);
    }

    /// <summary>The evening check-in, of today or of a day before.</summary>
    private static async Task<IResult> Close(
        IFormCollection form, CurrentPerson person, DiaryStore diary, OwnExposureStore own, ExperimentStore experiments, ForecastQueue forecasts, DiaryWatch watch, FoodShelf shelf, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant().InZone(person.Zone);
        var (entry, problems) = CheckInForm.Of(form).Parse(now);
        return entry is null ? await ShowAsync(person, diary, own, experiments, forecasts, watch, shelf, clock, null, problems, ct) : await KeepAsync(person, diary, entry, ct);
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

    private static async Task<IResult> ShowAsync(
        CurrentPerson person, DiaryStore diary, OwnExposureStore own, ExperimentStore experiments, ForecastQueue forecasts, DiaryWatch watch, FoodShelf shelf, IClock clock, Notice? notice, IReadOnlyList<Problem> problems, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var local = now.InZone(person.Zone);
        var days = new DateInterval(local.Date.PlusDays(-1), local.Date.PlusDays(1));
        var entries = await shelf.BesideAsync(person.Diary, await diary.OnDaysAsync(person.Diary, days, ct), ct);
        var usual = await diary.UsualAsync(person.Diary, now, ct);
        var asked = (await own.AllAsync(person.Diary, ct)).SelectMany(question => question.AskedAtCheckIn).ToList();
        var model = new TodayModel(person.Profile, local, entries, usual, await forecasts.FindAsync(person, local, ct), notice, problems)
        {
            Asked = asked,
            Experiment = ExperimentToday.Of(
                await experiments.LatestAsync(person.Diary, local.Date.PlusDays(-ExperimentToday.DaysAfter), ct), local.LocalDateTime, entries),
            Noticed = (await watch.OfAsync(person, now, ct)).Open,
        };
        return Show<TodayPage, TodayModel>(model, problems is [] ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}
