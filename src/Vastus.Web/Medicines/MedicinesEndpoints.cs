using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Curves;
using Vastus.Core.Triggers.Medicines;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Diary;
using Vastus.Web.Shell;
using Vastus.Web.Triggers;
using static Vastus.Web.Shell.Pages;
using Notice = Vastus.Web.Today.Notice;

namespace Vastus.Web.Medicines;

/// <summary>What a person takes. Names travel in forms, never in addresses: those have the place in the list.</summary>
internal static class MedicinesEndpoints
{
    private const string List = "/medicines";

    public static void MapMedicines(this IEndpointRouteBuilder app)
    {
        app.MapGet(List, ShowAll);
        app.MapGet($"{List}/add", (CurrentPerson person, IClock clock) => ShowAdd(MedicineForm.Blank(MedicineEvent.Start, clock.GetCurrentInstant().InZone(person.Zone).Date), []));
        app.MapPost($"{List}/add", Add);
        app.MapGet($"{List}/ask", ShowAsk);
        app.MapGet($"{List}/{{place:int}}", ShowOne);
        foreach (var happened in (MedicineEvent[])[MedicineEvent.Change, MedicineEvent.Stop, MedicineEvent.Dose])
        {
            app.MapPost($"{List}/{Core.Words<MedicineEvent>.Of(happened)}", (IFormCollection typed, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct) =>
                Write(happened, typed, person, diary, clock, ct));
        }

        app.MapPost($"{List}/undo", Undo);
        app.MapPost($"{List}/redo", Redo);
    }

    /// <param name="logged">The id of what was just written down.</param>
    /// <param name="undone">The id of what was just taken back.</param>
    private static async Task<IResult> ShowAll(
        Guid? logged, Guid? undone, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var entry = logged is { } id ? await diary.FindAsync(person.Diary, id, ct) : null;
        var notice = entry is not null ? new Notice(entry.Id, entry) : undone is { } back ? new Notice(back, null) : null;
        return Show<MedicinesPage, MedicinesModel>(new(person.Profile, now.InZone(person.Zone), await ListAsync(person, diary, now, ct), notice));
    }

    private static async Task<IResult> ShowOne(int place, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var list = await ListAsync(person, diary, now, ct);
        if (list.All.FirstOrDefault(row => row.Place == place) is not { } row)
            return Results.NotFound();

        var local = now.InZone(person.Zone);
        var year = await diary.OnDaysAsync(person.Diary, MedicineCurve.Days(local.Date), ct);
        return Show<MedicinePage, MedicineModel>(new(person.Profile, local, list, row, null, []) { Curve = MedicineCurve.Of(year, local.Date, [row]) });
    }

    /// <summary>What to take to the pharmacist.</summary>
    private static async Task<IResult> ShowAsk(
        CurrentPerson person, DiaryStore diary, RecentTriggers recent, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var list = await ListAsync(person, diary, now, ct);
        var spasms = await diary.BeforeAsync(person.Diary, [Spasm.Word], null, int.MaxValue, ct);
        var first = await diary.AfterAsync(person.Diary, null, 1, ct) is [var entry] ? entry.At.ToInstant() : (Instant?)null;
        var findings = list.All is [] ? [] : (await recent.OfAsync(person, ct)).Medicines;
        return Show<AskPage, AskModel>(new(person.Profile, now.InZone(person.Zone), list, list.All.ToDictionary(row => row.Place, row => new Said(
            SpasmsAround.Of(row, spasms, first, now),
            [.. findings.Where(finding => finding.Verdict is MedicineVerdict.Linked && list.Find(finding.Medicine, MedicineKnowledge.Embedded)?.Place == row.Place).Select(MedicineWords.Of)]))));
    }

    /// <summary>To the list; or 422 and the form as typed.</summary>
    private static async Task<IResult> Add(IFormCollection typed, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var form = Read(MedicineEvent.Start, typed);
        var (entry, problems) = form.Parse(IdOf(typed), person.Profile, clock.GetCurrentInstant());
        return entry is null ? ShowAdd(form, problems, StatusCodes.Status422UnprocessableEntity) : await KeepAsync(person, diary, entry, ct);
    }

    /// <summary>To the list; or 422 and the medicine with the form as typed.</summary>
    private static async Task<IResult> Write(
        MedicineEvent happened, IFormCollection typed, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var form = Read(happened, typed);
        var list = await ListAsync(person, diary, now, ct);
        if (list.Find(form.Name, MedicineKnowledge.Embedded) is not { } row)
            return Results.NotFound();
        var (entry, problems) = (form with { Name = row.Name }).Parse(IdOf(typed), person.Profile, now);
        return entry is null
            ? Show<MedicinePage, MedicineModel>(new(person.Profile, now.InZone(person.Zone), list, row, form, problems), StatusCodes.Status422UnprocessableEntity)
            : await KeepAsync(person, diary, entry, ct);
    }

    private static async Task<IResult> Undo(IFormCollection typed, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct) =>
        Guid.TryParse(typed["id"], out var id) && await diary.DeleteAsync(person.Diary, id, clock.GetCurrentInstant(), ct)
            ? new SeeOther($"{List}?undone={id}")
            : new SeeOther(List);

    private static async Task<IResult> Redo(IFormCollection typed, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct) =>
        Guid.TryParse(typed["id"], out var id)
        && (await diary.RestoreAsync(person.Diary, id, clock.GetCurrentInstant(), ct) ?? await diary.FindAsync(person.Diary, id, ct)) is not null
            ? new SeeOther($"{List}?logged={id}")
            : new SeeOther(List);

    private static IResult ShowAdd(MedicineForm form, IReadOnlyList<Core.Problem> problems, int status = StatusCodes.Status200OK) =>
        Show<AddMedicinePage, AddMedicineModel>(new(form, problems), status);

    private static async Task<IResult> KeepAsync(CurrentPerson person, DiaryStore diary, Core.Diary.Entry entry, CancellationToken ct) =>
        new SeeOther($"{List}?logged={(await diary.KeepAsync(person.Diary, entry, ct)).Id}");

    private static MedicineForm Read(MedicineEvent happened, IFormCollection typed) => new(
        happened, typed["name"].ToString().Trim(), typed["day"].ToString(), typed["long-ago"] == "yes", typed["amount"].ToString(), typed["unit"].ToString());

    private static Guid IdOf(IFormCollection typed) =>
        Guid.TryParse(typed["id"], out var given) && given != Guid.Empty ? given : Guid.CreateVersion7();

    private static async Task<MedicineList> ListAsync(CurrentPerson person, DiaryStore diary, Instant now, CancellationToken ct) =>
        MedicineList.Of(await diary.BeforeAsync(person.Diary, [Medicine.Word], null, int.MaxValue, ct), MedicineKnowledge.Embedded, now);
}
