using System.Net;
using Microsoft.Playwright;
using Vastus.Tests.Running;

namespace Vastus.Tests.Exchange;

/// <summary>A table of another tracker through the front doors.</summary>
public sealed class TableTests
{
    private const string Table = "Date,Water (ml),Mood\n2026-03-01,250,good\n2026-03-02,1800,meh\n";

    [Fact]
    public async Task Columns_are_told_once_and_the_next_table_goes_straight_to_its_preview()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        var preview = await client.UploadAsync(Table);
        using var asked = await client.GetAsync(preview);
        Assert.Equal($"{preview}/columns", asked.Headers.Location?.OriginalString);
        var page = await client.PageAsync($"{preview}/columns");
        Assert.Equal(["date", "fluid:mL", "custom"], Enumerable.Range(0, 3).Select(i => page.QuerySelector($"#f-column-{i} option[selected]")!.GetAttribute("value")));
        using (var told = await client.PostFormAsync($"{preview}/columns", $"{preview}/columns", ("column-0", "date"), ("column-1", "fluid:mL"), ("column-2", "-")))
            Assert.Equal(preview, told.Headers.Location?.OriginalString);
        Assert.Contains("2 new, 0 already there", (await client.PageAsync(preview)).Body!.TextContent);
        using (var stored = await client.PostFormAsync(preview, preview))
            Assert.Equal("/import?added=2&to=2026-03", stored.Headers.Location?.OriginalString);

        var next = await client.UploadAsync(Table + "2026-03-03,500,good\n");
        Assert.Contains("1 new, 2 already there", (await client.PageAsync(next)).Body!.TextContent);
        Assert.NotNull((await client.PageAsync(next)).QuerySelector($"a[href='{next}/columns']"));
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_are_left_out_only_when_it_is_said()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        var preview = await client.UploadAsync(Table + "2026-03-03,much,good\nsome day,250,good\n");
        (await client.PostFormAsync($"{preview}/columns", $"{preview}/columns", ("column-0", "date"), ("column-1", "fluid:mL"))).Dispose();

        var broken = (await client.PageAsync(preview)).Body!.TextContent;
        using (var refused = await client.PostFormAsync(preview, preview))
            Assert.Equal(preview, refused.Headers.Location?.OriginalString);
        (await client.PostFormAsync(preview, $"{preview}/leave-out", ("leave", "yes"))).Dispose();
        var left = (await client.PageAsync(preview)).Body!.TextContent;
        using var stored = await client.PostFormAsync(preview, preview);

        Assert.Contains("Line 4, Water (ml): 'much' is not a number", broken);
        Assert.Contains("Line 5, Date: 'some day' is not a day", broken);
        Assert.Contains("Leave out the 2 rows that cannot be read", broken);
        Assert.Contains("2 rows that cannot be read are left out, as you chose.", left);
        Assert.Equal("/import?added=2&to=2026-03", stored.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task What_the_columns_lack_is_said_beside_them_and_nothing_is_remembered()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        var preview = await client.UploadAsync("Date,Water (ml)\n03/04/2026,250\n");

        using var refused = await client.PostFormAsync($"{preview}/columns", $"{preview}/columns", ("column-0", "date"), ("column-1", "date"));

        var page = await refused.PageAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(["#f-column-1", "#f-columns", "#f-order"], page.QuerySelectorAll(".alarm a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".alarm a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        using var asked = await client.GetAsync(preview);
        Assert.Equal($"{preview}/columns", asked.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_command_line_tells_its_guess_and_takes_and_remembers_the_columns(Engine engine)
    {
        await using var store = await FreshStore.MakeAsync(engine);

        var asked = await CommandLine.RunAsync(store, Table, "import", "-", "--diary", "anna");
        var guess = asked.Errors.Split('\'')[1];
        var told = await CommandLine.RunAsync(store, Table, "import", "-", "--diary", "anna", "--columns", guess);
        var again = await CommandLine.RunAsync(store, Table + "2026-03-03,,good\n", "import", "-", "--diary", "anna");

        Assert.Equal((2, "", "-:1: columns: these are not the columns of a diary; say what they mean, perhaps with --columns 'Date=date,Water (ml)=fluid:mL,Mood=custom'\n"),
            (asked.ExitCode, asked.Output, asked.Errors));
        Assert.Equal((0, "4 entries: 4 new, 0 already in the diary 'anna'.\n", ""), (told.ExitCode, told.Output, told.Errors));
        Assert.Equal((0, "5 entries: 1 new, 4 already in the diary 'anna'.\n", ""), (again.ExitCode, again.Output, again.Errors));
    }

    [Fact]
    public async Task The_command_line_leaves_out_broken_rows_only_when_told()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        const string Broken = Table + "2026-03-03,much,good\n";
        string[] call = ["import", "-", "--diary", "anna", "--columns", "date=date,water (ml)=fluid"];

        var refused = await CommandLine.RunAsync(store, Broken, call);
        var taken = await CommandLine.RunAsync(store, Broken, [.. call, "--leave-out-broken"]);

        Assert.Equal((2, "-:4: Water (ml): 'much' is not a number; correct it, or leave the column out\n"), (refused.ExitCode, refused.Errors));
        Assert.Equal((0, "2 entries: 2 new, 0 already in the diary 'anna'.\n1 row that cannot be read was left out.\n"), (taken.ExitCode, taken.Output));
    }

    [Theory]
    [InlineData(Window.Phone, ColorScheme.Light)]
    [InlineData(Window.Desktop, ColorScheme.Dark)]
    public async Task A_table_is_brought_in_and_taken_back_again(Window window, ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync();
        using (await app.SignedInAsync())
        await using (var browser = await Browser.OpenAsync(app.Address, window, scheme))
        {
            var page = await browser.NewPageAsync();
            await app.SignInAsync(page);
            await page.GotoAsync("/import");
            await LookAsync("1-import");
            await page.GetByLabel("File").SetInputFilesAsync(new FilePayload { Name = "tracker.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(Table + "2026-03-03,much,good\n") });
            await page.GetByRole(AriaRole.Button, new() { Name = "Look at it" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("What do the columns mean?");
            await LookAsync("2-columns");
            await page.GetByLabel("Mood").SelectOptionAsync("-");
            await page.GetByRole(AriaRole.Button, new() { Name = "See what would be added" }).ClickAsync();
            await LookAsync("3-broken");
            await page.GetByRole(AriaRole.Button, new() { Name = "Leave out the row that cannot be read" }).ClickAsync();
            await LookAsync("4-preview");
            await page.GetByRole(AriaRole.Button, new() { Name = "Add these 2 entries" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("2 entries were added.");
            await LookAsync("5-added");
            await page.GetByRole(AriaRole.Link, new() { Name = "Take back" }).ClickAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("2 entries go out of your diary.");
            await LookAsync("6-take-back");
            await page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("2 entries were taken back.");
            await LookAsync("7-taken-back");
            await page.GetByRole(AriaRole.Link, new() { Name = "Bring back" }).ClickAsync();
            await LookAsync("8-bring-back");
            await page.GetByRole(AriaRole.Button, new() { Name = "Bring it back" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("2 entries were brought back.");

            async Task LookAsync(string name)
            {
                await Accessible.HoldAsync(page);
                await Pictures.KeepAsync(page, $"table-{name}-{page.ViewportSize!.Width}-{(scheme is ColorScheme.Dark ? "dark" : "light")}");
            }
        }
    }
}
