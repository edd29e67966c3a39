using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Vastus.Core.Intake;
using Vastus.Store;
using Vastus.Store.Diary;
using Vastus.Tests.Exchange;
using Vastus.Tests.Running;
using Vastus.Web.Intake;

namespace Vastus.Tests.Intake;

public sealed class OwnFoodPageTests
{
    private const string List = "/intake/foods";

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task A_food_and_a_recipe_are_added_changed_and_taken_off_without_script(ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme, script: false);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.GotoAsync(List);
        await KeepAsync(page, $"foods-empty-{scheme}");

        await page.ClickAsync("text=Add from a label");
        await page.ClickAsync("button:has-text('Save')");
        await Assertions.Expect(page.Locator("#w-name")).ToHaveTextAsync("It has no name. Write what you call it.");
        await Assertions.Expect(page.Locator("#w-grams")).ToBeVisibleAsync();
        await KeepAsync(page, $"foods-wrong-{scheme}");
        await page.FillAsync("[name=name]", "Muesli of the corner shop");
        await page.SelectOptionAsync("[name=group]", "grain");
        await page.FillAsync("[name=portion]", "1 bowl");
        await page.FillAsync("[name=grams]", "60");
        await page.SelectOptionAsync("[name=basis]", "per100-g");
        await page.FillAsync("[name=potassium]", "420");
        await page.FillAsync("[name=sodium]", "0,1");
        await page.SelectOptionAsync("[name=unit-sodium]", "g salt");
        await page.ClickAsync("button:has-text('Save')");
        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync("Saved. You find it when you log food.");

        await page.ClickAsync("text=Add a recipe");
        await page.FillAsync("[name=name]", "Breakfast");
        await page.FillAsync("[name=part-1]", "muesli of the corner shop");
        await page.FillAsync("[name=part-2]", "bannana");
        await page.FillAsync("[name=portions]", "2");
        await page.ClickAsync("button:has-text('Save')");
        await Assertions.Expect(page.Locator("#w-part-2")).ToContainTextAsync("“bannana” is not the name of a food here. Write “Banana");
        await KeepAsync(page, $"recipe-wrong-{scheme}");
        await page.FillAsync("[name=part-2]", FoodTable.Embedded.Find("FD-banana")!.Name);
        await page.ClickAsync("button:has-text('More rows')");
        await Assertions.Expect(page.Locator("[name=part-11]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[name=part-1]")).ToHaveValueAsync("muesli of the corner shop");
        await page.ClickAsync("button:has-text('Save')");
        await Assertions.Expect(page.Locator(".rows h3")).ToHaveTextAsync(["Breakfast", "Muesli of the corner shop"]);
        await KeepAsync(page, $"foods-listed-{scheme}");

        await page.ClickAsync("a:has-text('Breakfast')");
        // By hand: 60 g of the muesli hold 252 mg of potassium.
        var potassium = decimal.Round((252 + FoodTable.Embedded.Find("FD-banana")!.Contents["potassium"]!.Value) / 2, 1);
        await Assertions.Expect(page.Locator(".card").First).ToContainTextAsync($"potassium {Vastus.Core.Diary.Number.Text(potassium)} mg");
        await Assertions.Expect(page.Locator("[name=part-1]")).ToHaveValueAsync("Muesli of the corner shop");
        Assert.EndsWith("/intake/foods/2", page.Url, StringComparison.Ordinal);
        await KeepAsync(page, $"recipe-{scheme}");

        await page.ClickAsync("button:has-text('Take off')");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Taken off.");
        await page.ClickAsync("summary");
        await page.ClickAsync("button:has-text('Put back')");
        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync("Back on the list.");
        await page.ClickAsync("a:has-text('Muesli')");
        await Assertions.Expect(page.Locator("[name=sodium]")).ToHaveValueAsync("0,1");
        await KeepAsync(page, $"food-{scheme}");
    }

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task The_pages_are_for_everyone(ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        (await SaveAsync(client, ("name", "Muesli"), ("grams", "60"))).Dispose();
        (await SaveAsync(client, ("recipe", "yes"), ("name", "Breakfast"), ("part-1", "muesli"), ("portions", "1"))).Dispose();
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        foreach (var address in new[] { List, $"{List}/add", $"{List}/recipe", $"{List}/1", $"{List}/2" })
        {
            foreach (var (width, height) in new[] { (390, 844), (1280, 800) })
            {
                await page.SetViewportSizeAsync(width, height);
                await page.GotoAsync(address);
                await Accessible.HoldAsync(page);
            }
        }

        await page.GotoAsync($"{List}/add");
        await page.ClickAsync("button:has-text('Save')");
        await Accessible.HoldAsync(page);
    }

    [Fact]
    public async Task Sent_twice_is_saved_once_and_a_name_is_given_once()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        (string, string)[] muesli = [("id", $"{Guid.CreateVersion7()}"), ("name", "Muesli"), ("grams", "60")];

        using var first = await SaveAsync(client, muesli);
        using var again = await SaveAsync(client, muesli);
        using var other = await SaveAsync(client, ("name", "MUESLI"), ("grams", "50"));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity), (first.StatusCode, again.StatusCode, other.StatusCode));
        Assert.Contains("Another of your foods has this name", (await other.PageAsync()).QuerySelector("#w-name")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await client.PageAsync(List)).QuerySelectorAll(".rows li"));
    }

    [Fact]
    public async Task Nobody_else_sees_or_takes_off_a_food()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        using var other = await app.SignedInAsOtherAsync();
        var id = $"{Guid.CreateVersion7()}";
        (await SaveAsync(client, ("id", id), ("name", "Muesli"), ("grams", "60"))).Dispose();

        using var removed = await other.PostFormAsync(List, $"{List}/remove", ("id", id));
        using var one = await other.GetAsync($"{List}/1");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (removed.StatusCode, one.StatusCode));
        Assert.Empty((await other.PageAsync(List)).QuerySelectorAll(".rows"));
        Assert.Single((await client.PageAsync(List)).QuerySelectorAll(".rows li"));
    }

    [Fact]
    public async Task Impossible_fields_are_passed_over_or_refused_and_nothing_breaks()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var odd = await SaveAsync(client, ("name", "x"), ("grams", "1e9"), ("potassium", "NaN"), ("unit-sodium", "<b>"), ("sodium", "1"), ("part-99", "y"), ("drink", "\u0001"));
        using var empty = await client.PostFormAsync(List, $"{List}/save");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (odd.StatusCode, empty.StatusCode));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_shelf_holds_the_own_foods_before_the_table_before_the_imported_and_sees_what_changes(Engine engine)
    {
        await using var app = await RunningApp.StartAsync(engine);
        using var client = await app.SignedInAsync();
        var diary = (await new Diaries(app.Services.GetRequiredService<Database>()).FindAsync(Somebody.First.Name, default))!;
        var shelf = app.Services.GetRequiredService<FoodShelf>();
        Assert.Same(FoodTable.Embedded, await shelf.OfAsync(diary, default));

        Assert.Equal(0, (await CommandLine.RunAsync(app.Store, null, "foods", "import", FoodZip.Folder("sr-legacy"))).ExitCode);
        var imported = await shelf.OfAsync(diary, default);
        Assert.Equal(FoodTable.Embedded.All.Count + 14, imported.All.Count);
        Assert.Same(imported, await shelf.OfAsync(diary, default));

        (await SaveAsync(client, ("name", "Milk, mine"), ("grams", "60"), ("potassium", "3"))).Dispose();
        var all = await shelf.OfAsync(diary, default);
        Assert.Same(all, await shelf.OfAsync(diary, default));
        var found = FoodSearch.Find(all, "milk", 100);
        Assert.Equal("Milk, mine", found[0].Id);
        Assert.Equal([FoodOriginKind.Own, FoodOriginKind.Table, FoodOriginKind.Usda], found.Select(food => food.Origin.Kind).Distinct());
        Assert.Equal("Milk, mine", all.All[0].Id);

        Assert.Equal(0, (await CommandLine.RunAsync(app.Store, null, "foods", "import", FoodZip.Folder("foundation"))).ExitCode);
        Assert.Equal(FoodTable.Embedded.All.Count + 20, (await shelf.OfAsync(diary, default)).All.Count);
    }

    private static async Task<HttpResponseMessage> SaveAsync(HttpClient client, params (string, string)[] fields) =>
        await client.PostFormAsync(List, $"{List}/save", fields);

    private static async Task KeepAsync(IPage page, string name)
    {
        await Pictures.KeepAsync(page, name);
        await page.SetViewportSizeAsync(1280, 800);
        await Pictures.KeepAsync(page, $"1280-{name}");
        await page.SetViewportSizeAsync(390, 844);
    }
}
