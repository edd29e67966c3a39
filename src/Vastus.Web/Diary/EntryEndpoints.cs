using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Diary;

/// <summary>Entries: add, edit, delete and bring back.</summary>
internal static class EntryEndpoints
{
    public static void MapEntries(this IEndpointRouteBuilder app)
    {
        app.MapGet("/diary/new", ShowNew);
        app.MapPost("/diary/new", Add);
        app.MapGet("/diary/entries/{id:guid}", ShowEntry);
        app.MapPost("/diary/entries/{id:guid}", Change);
        app.MapPost("/diary/entries/{id:guid}/delete", Delete);
        app.MapPost("/diary/entries/{id:guid}/undo", Undo);
        app.MapGet("/diary/deleted", ShowDeleted);
    }

    /// <summary>The kinds to choose from, or the form for one.</summary>
    private static IResult ShowNew(string? kind, string? day, CurrentPerson person, IClock clock)
    {
        var date = LocalDatePattern.Iso.Parse(day ?? "") is { Success: true, Value: var on } ? on : (LocalDate?)null;
        if (kind is null || !Kind.All.Contains(kind))
            return Show<KindsPage, KindsModel>(new(date));
        var now = clock.GetCurrentInstant().InZone(person.Zone).LocalDateTime;
        var at = date is { } there && there != now.Date ? there.At(new(12, 0)) : now;
        return Show<EntryPage, EntryModel>(new(EntryForm.Blank(kind, at), Guid.CreateVersion7(), IsNew: true, person.Profile, []));
    }

    /// <summary>To the day that was written to; or 422 and the form as typed.</summary>
    private static async Task<IResult> Add(
        IFormCollection typed, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        if (!Kind.All.Contains(typed["kind"].ToString()))
            return Results.BadRequest();
        var form = Read(typed["kind"].ToString(), typed, person);
        var id = Guid.TryParse(typed["id"], out var given) && given != Guid.Empty ? given : Guid.CreateVersion7();
        var now = clock.GetCurrentInstant();
        var (entry, problems) = form.Parse(id, person.Profile, now);
        if (entry is null)
            return Show<EntryPage, EntryModel>(new(form, id, IsNew: true, person.Profile, problems), StatusCodes.Status422UnprocessableEntity);

        return ToDay(await diary.KeepAsync(person.Diary, entry, ct), "added", now);
    }

    private static async Task<IResult> ShowEntry(Guid id, CurrentPerson person, DiaryStore diary, CancellationToken ct) =>
        await diary.FindAsync(person.Diary, id, ct) is { } entry
            ? Show<EntryPage, EntryModel>(new(EntryForm.Of(entry, person.Profile), id, IsNew: false, person.Profile, []))
            : Results.NotFound();

    private static async Task<IResult> Change(
        Guid id, IFormCollection typed, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        if (await diary.FindAsync(person.Diary, id, ct) is not { } before)
            return Results.NotFound();
        var form = Read(before.What.Kind, typed, person);
        var now = clock.GetCurrentInstant();
        var (entry, problems) = form.Parse(id, person.Profile, now, before);
        if (entry is null)
            return Show<EntryPage, EntryModel>(new(form, id, IsNew: false, person.Profile, problems), StatusCodes.Status422UnprocessableEntity);

        return await diary.ReplaceAsync(person.Diary, entry, now, ct) ? ToDay(entry, "changed", now) : Results.NotFound();
    }

    private static async Task<IResult> Delete(
        Guid id, IFormCollection _, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        return await diary.FindAsync(person.Diary, id, ct) is { } entry && await diary.DeleteAsync(person.Diary, id, now, ct)
            ? ToDay(entry, "deleted", now)
            : Results.NotFound();
    }

    /// <summary>
    /// Takes back the change that was made <c>at</c> (milliseconds since 1970; absent: the last one) and no other, so that
    /// sending it twice is sending it once. What was added is deleted again.
    /// </summary>
    private static async Task<IResult> Undo(
        Guid id, IFormCollection typed, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        if (typed["done"] == "added")
            return await Delete(id, typed, person, diary, clock, ct);
        var made = long.TryParse(typed["at"], out var ms) && ms >= 0 && ms <= Instant.MaxValue.ToUnixTimeMilliseconds() ? Instant.FromUnixTimeMilliseconds(ms) : (Instant?)null;
        var now = clock.GetCurrentInstant();
        var back = typed["done"] == "deleted"
            ? await diary.RestoreAsync(person.Diary, id, now, ct)
            : await diary.UndoAsync(person.Diary, id, made, now, ct);
        return (back ?? await diary.FindAsync(person.Diary, id, ct)) is { } entry ? ToDay(entry) : Results.NotFound();
    }

    private static async Task<IResult> ShowDeleted(CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct) =>
        Show<DeletedPage, DeletedModel>(new(await diary.RecentlyEndedAsync(person.Diary, clock.GetCurrentInstant(), ct), person.Profile));

    /// <summary>Only the fields that the form for the kind has.</summary>
    private static EntryForm Read(string kind, IFormCollection typed, CurrentPerson person)
    {
        var fields = FormFields.Of(kind, person.Profile);
        var names = fields.Select(f => f.Name).Concat(["at", "zone", "which", "note"]).Where(typed.ContainsKey);
        var many = fields.Where(f => f.Type is FieldType.Many).Select(f => f.Name).ToList();
        return EntryForm.Of(kind, names.Except(many).Select(n => KeyValuePair.Create(n, typed[n].ToString()))
            .Concat(many.Select(n => KeyValuePair.Create(n, string.Join(';', typed[n].AsEnumerable())))));
    }

    private static SeeOther ToDay(Entry entry) => new($"/diary/{LocalDatePattern.Iso.Format(entry.Day)}");

    private static SeeOther ToDay(Entry entry, string done, Instant at) =>
        new($"/diary/{LocalDatePattern.Iso.Format(entry.Day)}?done={done}&id={entry.Id}&at={at.ToUnixTimeMilliseconds()}");
}
