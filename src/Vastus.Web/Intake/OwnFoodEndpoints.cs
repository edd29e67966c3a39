using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Intake;
using Vastus.Store.Intake;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Intake;

/// <summary>A person's own foods and recipes. Names travel in forms, never in addresses: those have the place in the list.</summary>
internal static class OwnFoodEndpoints
{
    private const string List = "/intake/foods";
    private const int RowsAtFirst = 6;
    private const int RowsMore = 5;

    public static void MapOwnFoods(this IEndpointRouteBuilder app)
    {
        app.MapGet(List, ShowAll);
        app.MapGet($"{List}/add", () => ShowForm(OwnFoodForm.Blank));
        app.MapGet($"{List}/recipe", async (CurrentPerson person, FoodShelf shelf, CancellationToken ct) =>
            ShowForm(OwnFoodForm.BlankRecipe, await shelf.OwnAsync(person.Diary, ct)));
        app.MapGet($"{List}/{{place:int}}", ShowOne);
        app.MapPost($"{List}/save", Save);
        app.MapPost($"{List}/remove", (IFormCollection typed, CurrentPerson person, OwnFoodStore own, IClock clock, CancellationToken ct) =>
            RemoveAsync(typed, removed: true, person, own, clock, ct));
        app.MapPost($"{List}/back", (IFormCollection typed, CurrentPerson person, OwnFoodStore own, IClock clock, CancellationToken ct) =>
            RemoveAsync(typed, removed: false, person, own, clock, ct));
    }

    /// <param name="done">What was just done.</param>
    private static async Task<IResult> ShowAll(string? done, CurrentPerson person, FoodShelf shelf, CancellationToken ct) =>
        Show<OwnFoodsPage, OwnFoodsModel>(new(Rows(await shelf.OwnAsync(person.Diary, ct)), done));

    private static async Task<IResult> ShowOne(int place, CurrentPerson person, FoodShelf shelf, CancellationToken ct)
    {
        var foods = await shelf.OwnAsync(person.Diary, ct);
        return Rows(foods).FirstOrDefault(row => row.Place == place) is { } row
            ? ShowForm(foods.Readable(row.Kept.Form), foods, row.Kept.Id)
            : Results.NotFound();
    }

    /// <summary>To the list; or 422 and the form as typed; or, asked for more rows, the form with more of them.</summary>
    private static async Task<IResult> Save(
        IFormCollection typed, CurrentPerson person, FoodShelf shelf, OwnFoodStore own, IClock clock, CancellationToken ct)
    {
        var form = OwnFoodForm.Of(typed.Select(field => KeyValuePair.Create(field.Key, field.Value.ToString())));
        var id = Guid.TryParse(typed["id"], out var given) && given != Guid.Empty ? given : Guid.CreateVersion7();
        var foods = await shelf.OwnAsync(person.Diary, ct);
        if (typed["more"] == "yes")
            return ShowForm(form, foods, id, more: RowsMore);

        var (food, problems) = foods.Parse(form, id);
        if (food is not null)
        {
            problems = await own.SaveAsync(person.Diary, id, foods.Named(form), clock.GetCurrentInstant(), ct) switch
            {
                FoodKept.NameTaken => [new("name", "name.taken", "another of your foods has this name, or had it before you took it off", "choose another name, or put that food back")],
                FoodKept.Full => [new("name", "foods.full", $"you have {OwnFood.Most} foods already", "take one off first")],
                _ => [],
            };
        }

        return problems is [] ? new SeeOther($"{List}?done=saved") : ShowForm(form, foods, id, problems: problems, status: StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> RemoveAsync(
        IFormCollection typed, bool removed, CurrentPerson person, OwnFoodStore own, IClock clock, CancellationToken ct) =>
        Guid.TryParse(typed["id"], out var id) && await own.RemoveAsync(person.Diary, id, removed, clock.GetCurrentInstant(), ct)
            ? new SeeOther($"{List}?done={(removed ? "removed" : "back")}")
            : Results.NotFound();

    /// <param name="form">As typed.</param>
    /// <param name="foods">Null: nothing has to be chosen from, and the food is new.</param>
    /// <param name="id">Null: of a new food.</param>
    private static IResult ShowForm(
        OwnFoodForm form, OwnFoods? foods = null, Guid? id = null, IReadOnlyList<Problem>? problems = null, int more = 0, int status = StatusCodes.Status200OK)
    {
        var row = foods is null ? null : Rows(foods).FirstOrDefault(row => row.Kept.Id == id);
        var used = Enumerable.Range(1, Recipe.PartsMost).LastOrDefault(n => form[$"part-{n}"] is not "" || form[$"amount-{n}"] is not "");
        var model = new OwnFoodModel(
            id ?? Guid.CreateVersion7(), row?.Place, form, problems ?? [], form.IsRecipe && foods is not null ? Names(foods) : [],
            Math.Min(Recipe.PartsMost, Math.Max(RowsAtFirst, used + 1) + more), row?.Item);
        return form.IsRecipe ? Show<RecipePage, OwnFoodModel>(model, status) : Show<OwnFoodPage, OwnFoodModel>(model, status);
    }

    /// <summary>Those that come with the program and the person's own: thousands that were imported would make the page slow.</summary>
    private static IReadOnlyList<string> Names(OwnFoods foods) =>
        [.. foods.Table.All.Where(food => food.Origin.Kind is not FoodOriginKind.Usda).Select(food => food.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IReadOnlyList<OwnFoodRow> Rows(OwnFoods foods) =>
        [.. foods.Kept.Index().Select(kept => new OwnFoodRow(kept.Index + 1, kept.Item, foods.Item(kept.Item)))];
}
