using System.Net;
using Microsoft.Playwright;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Relief;
using Vastus.Core.Spasms;
using Vastus.Tests.Running;
using Examples = System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>>;

namespace Vastus.Tests.Shell;

/// <summary>Opens whatever is mapped, so that a new page is looked at without being listed.</summary>
public sealed class EveryPageTests
{
    private const string OfAnotherTracker = "Date,Water (ml),Mood\n03/04/2026,250,good\n";

    private const string Broken = "at,kind,amount\n2026-03-01T22:10:00+01:00,fluid,250\n2026-03-01T22:10:00+01:00,fluid,much\n";

    /// <summary>CSS pixels: a small phone, a phone enlarged to 200 %, 1280 by 800 as it is and enlarged to 200 %.</summary>
    private static readonly (int Width, int Height)[] OtherWindows = [(320, 640), (195, 422), (640, 400), (1280, 800)];

    [Fact]
    public async Task Everyone_can_use_it_light_and_dark_in_every_window()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await browser.NewPageAsync();
        using var nobody = app.Client();

        var first = await LookAsync(page, await PagesAsync(app, nobody, null), "first");
        using var somebody = await app.SignedInAsync();
        var door = await LookAsync(page, await PagesAsync(app, nobody, null), "nobody");
        await app.SignInAsync(page);
        var empty = await LookAsync(page, ["/"], "empty");
        var pages = await PagesAsync(app, somebody, await ExamplesAsync(somebody));
        var full = await LookAsync(page, [.. pages, .. Forms, "/settings?saved=true", "/nothing-here"], "somebody");

        IReadOnlyList<string> found = [.. first, .. door, .. empty, .. full];
        Assert.True(found is [], string.Join('\n', found));
    }

    /// <summary>One address for each form of an entry; nutrients have the same.</summary>
    private static IEnumerable<string> Forms => Kind.All.Except(Nutrient.ById.Keys).Append("caffeine").Select(kind => $"/diary/new?kind={kind}");

    /// <returns>What axe finds, and what is wider than one of the windows.</returns>
    private static async Task<IReadOnlyList<string>> LookAsync(IPage page, IEnumerable<string> addresses, string who)
    {
        List<string> found = [];
        var phone = page.ViewportSize!;
        foreach (var (number, address) in addresses.Index())
        {
            await page.GotoAsync(address);
            await KeepAsync("light");
            found.AddRange([.. await Accessible.AxeAsync(page), .. await Accessible.TooWideAsync(page)]);

            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await KeepAsync("dark");
            found.AddRange(await Accessible.AxeAsync(page, "color-contrast"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

            foreach (var (width, height) in OtherWindows)
            {
                await page.SetViewportSizeAsync(width, height);
                await KeepAsync("light");
                found.AddRange(await Accessible.TooWideAsync(page));
            }

            await page.SetViewportSizeAsync(phone.Width, phone.Height);

            Task KeepAsync(string scheme) => Pictures.KeepAsync(
                page, $"{page.ViewportSize!.Width}-{who}-{number:00}-{Path.GetFileName(address).Split('?')[0]}-{scheme}");
        }

        return found;
    }

    /// <summary>The addresses of all pages for one visitor.</summary>
    /// <param name="app">Where.</param>
    /// <param name="visitor">Who.</param>
    /// <param name="examples">For each parameter. Null: only addresses without one. Otherwise each endpoint must have one that leads somewhere.</param>
    private static async Task<IReadOnlyList<string>> PagesAsync(RunningApp app, HttpClient visitor, Examples? examples)
    {
        List<string> pages = [];
        foreach (var endpoint in Mapped.In(app).Where(e => e.Method is "GET" && !e.IsAsset && (examples is not null || !e.Parameters.Any())))
        {
            List<HttpStatusCode> answers = [];
            foreach (var address in endpoint.Addresses(examples ?? new Dictionary<string, IReadOnlyList<string>>()))
            {
                using var answer = await visitor.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
                answers.Add(answer.StatusCode);
                // A browser saves an attachment and does not show it.
                if (answer is { StatusCode: HttpStatusCode.OK, Content.Headers: { ContentType.MediaType: "text/html", ContentDisposition: null } })
                    pages.Add(address);
            }

            Assert.True(examples is null || answers.Exists(a => (int)a < 400), $"{endpoint}: add an example that leads to it.");
        }

        return pages;
    }

    /// <summary>For each parameter of an address: what leads to every page that it can be.</summary>
    private static async Task<Examples> ExamplesAsync(HttpClient client)
    {
        var year = await client.UploadAsync(await File.ReadAllTextAsync(Checkout.Sample));
        using (var added = await client.PostFormAsync(year, year))
            Assert.Equal("/import?added=5906&to=2025-12", added.Headers.Location?.OriginalString);
        (await client.PostFormAsync("/intake/foods", "/intake/foods/save", ("name", "Muesli"), ("grams", "60"))).Dispose();
        (await client.PostFormAsync("/intake/foods", "/intake/foods/save", ("recipe", "yes"), ("name", "Breakfast"), ("part-1", "Muesli"), ("portions", "1"))).Dispose();

        var soon = LocalDatePattern.Iso.Format(SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusDays(2));
        (await client.PostFormAsync("/experiments/new", "/experiments", ("change", "1"), ("weeks", "12"), ("first", soon), ("fits", "yes"))).Dispose();

        foreach (var (amount, day) in new[] { ("4.1", "2025-03-01"), ("5.9", "2025-09-01") })
        {
            using var added = await client.PostFormAsync(
                "/labs/add", "/labs/add", ("analyte", "potassium"), ("amount", amount), ("unit", "mmol/L"), ("day", day));
            Assert.Equal("/labs?added=1", added.Headers.Location?.OriginalString);
        }

        await Programme.ProgrammePageTests.StartAsync(client);
        (await client.PostFormAsync("/plan", "/plan", ("measure", "LM-01"))).Dispose();
        using var shared = await client.PostFormAsync(
            "/share", "/share", ("label", "Dr Osei, Thursday"), ("first", "2025-10-01"), ("last", "2025-12-31"), ("parts", "course"), ("parts", "tables"), ("days", "7"));
        using var feed = await client.PostFormAsync("/programme/calendar", "/programme/calendar");

        return new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["kind"] = ["strength", "light", "bedtime"],
            ["secret"] = [await SecretAsync(feed, "#feed"), await SecretAsync(shared, "#share-address")],
            ["when"] = ["2025", "2025-12", "2025-12-13", "2025-10-26", "2024-12-31"],
            ["token"] = [.. (await Task.WhenAll(client.UploadAsync(Broken), client.UploadAsync(OfAnotherTracker), client.UploadAsync(await File.ReadAllTextAsync(Checkout.Sample)))).Select(Path.GetFileName)!],
            ["id"] =
            [
                await SpasmAsync(client, ("yes", "f_calf_swollen_3cm"), ends: true),
                await SpasmAsync(client, ("none", "yes"), ends: true),
                await SpasmAsync(client, ("none", "yes"), ends: false),
                await CheckAsync(client),
                Path.GetFileName((await client.PageAsync("/import")).QuerySelector(".imports a")!.GetAttribute("href")!),
            ],
            ["block"] = ["before", "b", "c", "d", "e", "f", "g", "h", "answer"],
            ["place"] = ["1", "2", "11"],
            ["step"] = [.. Enum.GetValues<EpisodeStep>().Select(Core.Words<EpisodeStep>.Of)],
            ["at"] = [.. ReliefKnowledge.Embedded.Measures.Select(m => m.Id), .. ReliefKnowledge.Embedded.Stretches.Select(s => s.Id), "end"],
        };
    }

    /// <summary>The secret part of an address that a page shows only once.</summary>
    private static async Task<string> SecretAsync(HttpResponseMessage shown, string field) =>
        Path.GetFileNameWithoutExtension((await shown.PageAsync()).QuerySelector(field)!.GetAttribute("value")!);

    /// <summary>A check that found a fever, and is kept.</summary>
    /// <returns>The id of its entry.</returns>
    private static async Task<string> CheckAsync(HttpClient client)
    {
        using (var done = await client.PostFormAsync("/check", "/check", ("asked", "f_fever"), ("yes", "f_fever"), ("enough", "yes")))
            Assert.Equal("/check/answer", done.Headers.Location?.OriginalString);
        var answer = await client.PageAsync("/check/answer");
        return Path.GetFileName(answer.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Single(href => Guid.TryParse(Path.GetFileName(href), out _)));
    }

    /// <summary>A very strong one in the left calf, led to the guide, or to its end.</summary>
    /// <returns>Its id.</returns>
    private static async Task<string> SpasmAsync(HttpClient client, (string, string) safety, bool ends)
    {
        using var start = await client.PostFormAsync("/", "/spasm");
        var spasm = start.Headers.Location!.OriginalString;
        List<(string Station, (string, string)[] Said)> answers =
        [
            ("where", [("site", "gastrocnemius"), ("side", "left")]), ("how-bad", [("amount", "9")]), ("safety", [safety]), ("conditions", [("skip", "yes")]),
            .. ends ? [("stopped", []), ("helped", [("name", "cramp")])] : ((string, (string, string)[])[])[],
        ];
        foreach (var (station, said) in answers)
            (await client.PostFormAsync("/spasm/conditions", $"{spasm}/{station}", said)).Dispose();
        return Path.GetFileName(spasm);
    }
}
