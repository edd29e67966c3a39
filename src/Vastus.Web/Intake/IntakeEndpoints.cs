using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Diary;
using Vastus.Web.Today;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Intake;

/// <summary>Food, drink and supplements of a day. What is eaten travels in forms, never in addresses.</summary>
internal static class IntakeEndpoints
{
    private const int FoundMost = 8;

    public static void MapIntake(this IEndpointRouteBuilder app)
    {
        app.MapGet(IntakeAddress.Page, ShowDay);
        app.MapPost($"{IntakeAddress.Page}/find", Find);
        app.MapPost($"{IntakeAddress.Page}/log", Log);
        app.MapPost($"{IntakeAddress.Page}/again", Again);
        app.MapPost($"{IntakeAddress.Page}/amount", Correct);
        app.MapPost($"{IntakeAddress.Page}/undo", Undo);
        app.MapPost($"{IntakeAddress.Page}/redo", Redo);
        app.MapPost($"{IntakeAddress.Page}/complete", Complete);
        app.MapGet($"{IntakeAddress.Page}/week", ShowWeek);
        app.MapCaffeine();
        app.MapIntakeSettings();
    }

    /// <param name="meal">For which it is logged. Null, of today: now; of another day: the first that is not logged.</param>
    /// <param name="logged">What was just logged.</param>
    /// <param name="undone">What was just taken back.</param>
    /// <param name="finds">The last thing was found by its name.</param>
    private static async Task<IResult> ShowDay(
        string? day, string? meal, Guid[] logged, Guid[] undone, bool? finds, IntakePages pages, CurrentPerson person, CancellationToken ct)
    {
        var model = await pages.OfAsync(person, day, IntakeAddress.Meal(meal), ct);
        if (meal is null && !model.IsToday)
            model = model with { Meal = MealTimes.All.FirstOrDefault(one => model.Logged.All(had => had.Key != one), Meal.Snack) };
        IReadOnlyList<Guid> ids = logged is [] ? undone : logged;
        return Page(model with
        {
            FindsOn = finds is true,
            Notice = ids is [] ? null : new(ids, [.. model.Lately.Where(entry => logged.Contains(entry.Id)).Order(Entry.ByInstant)]),
        });
    }

    /// <summary>A list to be put in place by the page's script, or the page with the list.</summary>
    private static async Task<IResult> Find(
        IFormCollection form, FoodShelf shelf, IntakePages pages, CurrentPerson person, DiaryStore diary, CancellationToken ct)
    {
        var typed = form["typed"].ToString().Trim();
        var foods = await shelf.OfAsync(person.Diary, ct);
        var habits = UsualFoods.Habits(await diary.UsualAsync(person.Diary, pages.Now(person).ToInstant(), ct), foods);
        var found = new FoodsFound(typed, FoodSearch.Find(foods, typed, FoundMost, habits));
        return form["fragment"] == "yes"
            ? new RazorComponentResult<FoodResults>(new { Found = found, Foods = foods, Person = person.Profile })
            : Page(await pages.OfAsync(person, form["day"], IntakeAddress.Meal(form["meal"]), ct) with { Found = found });
    }

    /// <summary>One portion of a food, another usual amount of it, or what was typed and is in no table.</summary>
    private static async Task<IResult> Log(IFormCollection form, IntakePages pages, CurrentPerson person, DiaryStore diary, CancellationToken ct)
    {
        var found = form.ContainsKey("found") || form.ContainsKey("free");
        var tap = form.ContainsKey("free") ? FoodTap.One(form["typed"].ToString()) : FoodTap.Parse(form["found"].FirstOrDefault() ?? form["food"]);
        if (tap is null)
            return Results.BadRequest();
        var (at, recorded) = Times(form, pages.Now(person));
        var (entry, problems) = tap.Row(at, recorded, form["id"]).Parse(_ => Guid.CreateVersion7(), pages.Now(person).ToInstant());
        if (entry is null)
            return await RefuseAsync(form, problems, pages, person, ct);
        return IntakeAddress.After(entry.Day, IntakeAddress.Meal(form["meal"]), "logged", [(await diary.KeepAsync(person.Diary, entry, ct)).Id], found);
    }

    /// <summary>A whole meal of an earlier day once more.</summary>
    private static async Task<IResult> Again(IFormCollection form, IntakePages pages, CurrentPerson person, DiaryStore diary, CancellationToken ct)
    {
        if (form["again"].ToString().Split(' ') is not [var word, var text]
            || IntakeAddress.Meal(word) is not { } meal || LocalDatePattern.Iso.Parse(text) is not { Success: true, Value: var day }
            || EarlierMeal.On(day, meal, await diary.OnDaysAsync(person.Diary, new(day, day), ct)) is not { } earlier)
        {
            return Results.BadRequest();
        }

        var (at, recorded) = Times(form, pages.Now(person));
        List<Guid> ids = [];
        foreach (var entry in earlier.Again(at, recorded, Guid.TryParse(form["id"], out var first) && first != Guid.Empty ? first : Guid.CreateVersion7()))
            ids.Add((await diary.KeepAsync(person.Diary, entry, ct)).Id);
        return IntakeAddress.After(at.Date, IntakeAddress.Meal(form["meal"]), "logged", ids);
    }

    /// <summary>Another amount of what was just logged: the same entry says it then.</summary>
    private static async Task<IResult> Correct(IFormCollection form, IntakePages pages, CurrentPerson person, DiaryStore diary, CancellationToken ct)
    {
        if (!Guid.TryParse(form["id"], out var id) || await diary.FindAsync(person.Diary, id, ct) is not { What: Food } before)
            return Results.NotFound();
        var shown = EntryForm.Of(before, person.Profile);
        var typed = form["portions"].ToString() is { Length: > 0 } portions
            ? shown.Typed.SetItem("amount", portions).SetItem("unit", Food.Portion)
            : shown.Typed.SetItem("amount", form["amount"].ToString()).SetItem("unit", form["unit"].ToString());
        var now = pages.Now(person).ToInstant();
        var (entry, problems) = (shown with { Typed = typed }).Parse(id, person.Profile, now, before);
        if (entry is null)
            return await RefuseAsync(form, problems, pages, person, ct, new([id], [before]));
        return await diary.ReplaceAsync(person.Diary, entry, now, ct)
            ? IntakeAddress.After(entry.Day, IntakeAddress.Meal(form["meal"]), "logged", [id])
            : Results.NotFound();
    }

    private static async Task<IResult> Undo(IFormCollection form, IntakePages pages, CurrentPerson person, DiaryStore diary, CancellationToken ct)
    {
        List<Guid> gone = [];
        foreach (var id in Ids(form))
        {
            if (await diary.DeleteAsync(person.Diary, id, pages.Now(person).ToInstant(), ct))
                gone.Add(id);
        }

        return IntakeAddress.After(DayOf(form, pages, person), IntakeAddress.Meal(form["meal"]), "undone", gone);
    }

    private static async Task<IResult> Redo(IFormCollection form, IntakePages pages, CurrentPerson person, DiaryStore diary, CancellationToken ct)
    {
        List<Guid> back = [];
        foreach (var id in Ids(form))
        {
            if ((await diary.RestoreAsync(person.Diary, id, pages.Now(person).ToInstant(), ct) ?? await diary.FindAsync(person.Diary, id, ct)) is not null)
                back.Add(id);
        }

        return IntakeAddress.After(DayOf(form, pages, person), IntakeAddress.Meal(form["meal"]), "logged", back);
    }

    /// <summary>A check-in: this was all of food, drink and supplements on this day.</summary>
    private static async Task<IResult> Complete(IFormCollection form, IntakePages pages, CurrentPerson person, DiaryStore diary, CancellationToken ct)
    {
        var (entry, problems) = new CheckInForm(form["id"], form["day"], IntakeCovers.Kinds, null).Parse(pages.Now(person));
        if (entry is null)
            return await RefuseAsync(form, problems, pages, person, ct);
        return IntakeAddress.After(entry.Day, IntakeAddress.Meal(form["meal"]), "logged", [(await diary.KeepAsync(person.Diary, entry, ct)).Id]);
    }

    private static async Task<IResult> ShowWeek(string? day, IntakePages pages, CurrentPerson person, CancellationToken ct)
    {
        var model = await pages.OfAsync(person, day, null, ct);
        return Show<WeekPage, WeekModel>(new(model.Person, model.Now.Date, WeekIntake.Of(model.Day, model.Lately, model.Foods, model.Who)));
    }

    private static async Task<IResult> RefuseAsync(
        IFormCollection form, IReadOnlyList<Problem> problems, IntakePages pages, CurrentPerson person, CancellationToken ct, IntakeNotice? notice = null) =>
        Page(await pages.OfAsync(person, form["day"], IntakeAddress.Meal(form["meal"]), ct) with { Problems = problems, Notice = notice });

    private static RazorComponentResult Page(IntakeModel model) =>
        Show<IntakePage, IntakeModel>(model, model.Problems is [] ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    /// <summary>When it is to be written down, and whether that was later.</summary>
    private static (OffsetDateTime At, OffsetDateTime? Recorded) Times(IFormCollection form, ZonedDateTime now)
    {
        var at = MealTimes.At(IntakeAddress.Meal(form["meal"]), IntakeAddress.Day(form["day"], now.Date), now);
        return (at, MealTimes.Recorded(at, now));
    }

    private static LocalDate DayOf(IFormCollection form, IntakePages pages, CurrentPerson person) => IntakeAddress.Day(form["day"], pages.Now(person).Date);

    private static IEnumerable<Guid> Ids(IFormCollection form) => form["id"].Where(id => Guid.TryParse(id, out _)).Select(id => Guid.Parse(id!));
}
