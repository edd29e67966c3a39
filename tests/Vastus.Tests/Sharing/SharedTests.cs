using System.Net;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Sharing;

/// <summary>What a link answers to whoever has it, or thinks so.</summary>
public sealed class SharedTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 12, 9, 0);

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Whatever_is_wrong_with_a_link_the_answer_is_the_same_to_the_byte(Engine engine)
    {
        var clock = new StoppedClock(Now);
        await using var app = await RunningApp.StartAsync(engine, clock);
        using var owner = await app.SignedInAsync();
        using var nobody = app.Client();
        var expired = await MakeAsync(owner, days: "1");
        clock.Pass(Duration.FromDays(1));
        var revoked = await MakeAsync(owner);
        await RevokeAllAsync(owner);
        var open = await MakeAsync(owner);
        using var feed = await owner.PostFormAsync("/programme/calendar", "/programme/calendar");
        var calendar = Path.GetFileNameWithoutExtension((await feed.PageAsync()).QuerySelector("#feed")!.GetAttribute("value")!);

        string[] wrong =
        [
            "/shared/0123456789abcdef0123456789abcdef", expired, revoked, $"{open}/labs", $"{open}/..%2f..%2fdiary", $"{open}0", open[..^1],
            open[..^1] + (open[^1] is '0' ? '1' : '0'), open.ToUpperInvariant(), "/shared", "/shared/", "/shared/%C3%A9%F0%9F%92%A7", $"/shared/{calendar}",
            "/shared/" + new string('a', 4_000), "/shared/'%20OR%201=1--", "/shared/no?parts=course",
        ];
        var answers = await Task.WhenAll(wrong.Select(address => AnswerAsync(nobody, address)));

        Assert.StartsWith("404", answers[0], StringComparison.Ordinal);
        Assert.All(wrong.Zip(answers), answer => Assert.True(answer.Second == answers[0], $"{answer.First} is told from a guess:\n{answer.Second}\n{answers[0]}"));
        Assert.Equal(answers[0], await AnswerAsync(owner, revoked));
        Assert.DoesNotContain("href=\"/\"", answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_shows_only_what_it_was_made_for_whatever_is_asked_of_it()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Now));
        using var owner = await app.SignedInAsync();
        using var nobody = app.Client();
        await LiveAsync(owner);
        var link = await MakeAsync(owner);

        var asked = await AnswerAsync(nobody, link);

        Assert.StartsWith("200", asked, StringComparison.Ordinal);
        Assert.Contains("Potassium", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("urosemide", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("too early for it", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("Dr Osei", asked, StringComparison.Ordinal);
        Assert.Equal(asked, await AnswerAsync(nobody, $"{link}?parts=medicines&from=2000-01-01"));
        Assert.Equal(asked, await AnswerAsync(owner, link));
    }

    [Fact]
    public async Task A_shared_page_leads_nowhere_and_stays_out_of_caches_referrers_and_search_engines()
    {
        await using var app = await RunningApp.StartAsync();
        using var owner = await app.SignedInAsync();
        await LiveAsync(owner);
        var link = await MakeAsync(owner);

        foreach (var address in new[] { link, "/shared/guess" })
        {
            using var answer = await owner.GetAsync(address);
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.Equal("noindex, nofollow", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            var page = await answer.PageAsync();
            Assert.Empty(page.QuerySelectorAll("a:not([href^='#']), form, nav, script, [data-diary]"));
            Assert.DoesNotContain(Path.GetFileName(link), await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_minute_in_which_it_is_opened_is_told_to_its_owner()
    {
        var clock = new StoppedClock(Now);
        await using var app = await RunningApp.StartAsync(clock: clock);
        using var owner = await app.SignedInAsync();
        using var nobody = app.Client();
        var link = await MakeAsync(owner);
        Assert.Contains("Not yet", await TextAsync(owner), StringComparison.Ordinal);

        using (await nobody.SendAsync(new(HttpMethod.Head, link)))
            Assert.Contains("Not yet", await TextAsync(owner), StringComparison.Ordinal);
        using (await nobody.GetAsync(link))
        using (await nobody.GetAsync(link))
            Assert.Contains("Once, on Thursday 12 March 2026, 10:00", await TextAsync(owner), StringComparison.Ordinal);
        clock.Pass(Duration.FromMinutes(61));
        using (await nobody.GetAsync(link))
            Assert.Contains("2 times, last on Thursday 12 March 2026, 11:01", await TextAsync(owner), StringComparison.Ordinal);

        static async Task<string> TextAsync(HttpClient owner) => (await owner.PageAsync("/share")).QuerySelector("main")!.TextContent;
    }

    [Fact]
    public async Task Who_guesses_is_slowed_down_and_who_has_a_link_is_not()
    {
        await using var app = await RunningApp.StartAsync();
        using var owner = await app.SignedInAsync();
        using var nobody = app.Client();
        var link = await MakeAsync(owner);

        List<HttpStatusCode> guesses = [];
        for (var i = 0; i < 45; i++)
        {
            using var guess = await nobody.GetAsync($"/shared/{i:x32}");
            guesses.Add(guess.StatusCode);
            using var right = await nobody.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        }

        // A minute may begin in between.
        Assert.InRange(guesses.Count(status => status is HttpStatusCode.NotFound), 20, 40);
        Assert.Contains(HttpStatusCode.TooManyRequests, guesses);
    }

    [Fact]
    public async Task A_report_names_its_period_and_parts_for_the_link()
    {
        await using var app = await RunningApp.StartAsync();
        using var owner = await app.SignedInAsync();

        var page = await owner.PageAsync("/share?from=2026-01-01&to=2026-02-01&parts=labs,course");

        Assert.Equal("2026-02-01", page.QuerySelector("[name=last]")!.GetAttribute("value"));
        Assert.Equal(["course", "labs"], page.QuerySelectorAll("[name=parts][checked]").Select(tick => tick.GetAttribute("value")));
    }

    [Fact]
    public async Task A_form_that_is_not_whole_makes_no_link()
    {
        await using var app = await RunningApp.StartAsync();
        using var owner = await app.SignedInAsync();

        using var answer = await owner.PostFormAsync("/share", "/share", ("label", ""), ("first", "2026-01-01"), ("last", "2026-02-01"), ("days", "7"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.PageAsync();
        Assert.Equal(["#f-label", "#f-parts"], page.QuerySelectorAll("[role=alert] a").Select(a => a.GetAttribute("href")));
        Assert.Null(page.QuerySelector("#share-address"));
        Assert.Null((await owner.PageAsync("/share")).QuerySelector("form[action$=revoke]"));
    }

    [Fact]
    public async Task A_failing_store_puts_no_secret_into_the_log_or_the_page()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        using var process = Executable.Start(store, "serve", "--urls", "http://127.0.0.1:0");
        var errors = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient(new CookieHandler()) { BaseAddress = new(line!.Split(' ')[^1]) };
        await Somebody.First.EnterAsync(client);
        var link = await MakeAsync(client);
        await using (var bare = await store.ConnectAsync())
        await using (var command = bare.CreateCommand())
        {
            command.CommandText = "DROP TABLE share_opening; DROP TABLE share";
            await command.ExecuteNonQueryAsync();
        }

        string page;
        using (var broken = await client.GetAsync(link))
        {
            Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);
            Assert.Equal("no-referrer", Assert.Single(broken.Headers.GetValues("Referrer-Policy")));
            page = await broken.Content.ReadAsStringAsync();
        }

        process.Kill();
        var log = await output + await errors;
        Assert.Contains("Reference", log, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetFileName(link), log + page, StringComparison.Ordinal);
    }

    /// <summary>A spasm, a blood result and a medicine in the days that links here show, and a spasm before.</summary>
    private static async Task LiveAsync(HttpClient owner)
    {
        var file = await owner.UploadAsync(
            """
            at,kind,name,amount,unit,minutes,level,site,side,note
            2025-03-01T22:10:00+01:00,spasm,cramp,7,,5,,soleus,left,too early for it
            2026-03-01T22:10:00+01:00,spasm,cramp,7,,5,,soleus,left,
            2026-03-02T09:00:00+01:00,lab,potassium,3.1,mmol/L,,,,,
            2026-03-03T09:00:00+01:00,medicine,furosemide,40,mg,,start,,,

            """);
        using var added = await owner.PostFormAsync(file, file);
        Assert.Equal("/import?added=4&to=2026-03", added.Headers.Location?.OriginalString);
    }

    /// <summary>Makes a link that shows the course and the blood results of this year so far.</summary>
    /// <returns>Its path.</returns>
    internal static async Task<string> MakeAsync(HttpClient owner, string days = "7")
    {
        using var made = await owner.PostFormAsync("/share", "/share",
            ("label", "Dr Osei, Thursday"), ("first", "2026-01-01"), ("last", "2026-03-12"), ("parts", "course"), ("parts", "labs"), ("days", days));
        return new Uri((await made.PageAsync()).QuerySelector("#share-address")!.GetAttribute("value")!).AbsolutePath;
    }

    private static async Task RevokeAllAsync(HttpClient owner)
    {
        foreach (var form in (await owner.PageAsync("/share")).QuerySelectorAll("form[action$=revoke]"))
            (await owner.PostFormAsync("/share", form.GetAttribute("action")!)).Dispose();
    }

    /// <summary>All that an answer tells: status, headers but the time of day, and bytes.</summary>
    private static async Task<string> AnswerAsync(HttpClient who, string address)
    {
        using var answer = await who.GetAsync(address);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not "Date")
            .Select(h => $"{h.Key}: {string.Join(", ", h.Value)}").Order(StringComparer.Ordinal);
        return $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n{await answer.Content.ReadAsStringAsync()}";
    }
}
