using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Vastus.Store;
using Vastus.Tests.Running;

namespace Vastus.Tests.Accounts;

public sealed class SessionTests
{
    [Fact]
    public async Task The_cookies_are_kept_by_this_site_alone_and_last()
    {
        await using var app = await RunningApp.StartAsync();
        using var nobody = app.Client();

        using var first = await nobody.PostFormAsync("/first", "/first", MakeFirst);
        var cookie = Assert.Single(first.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-vastus=", StringComparison.Ordinal));

        foreach (var attribute in (string[])["secure", "httponly", "samesite=lax", "path=/", "expires="])
            Assert.Contains(attribute, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_session_at_once()
    {
        await using var app = await RunningApp.StartAsync();
        using var phone = await app.SignedInAsync();
        using var laptop = await app.SignedInAsync();

        using var ended = await laptop.PostFormAsync("/account", "/sign-out-everywhere");
        using var today = await phone.GetAsync("/");

        Assert.Equal("/sign-in?ended", ended.Headers.Location!.OriginalString);
        Assert.EndsWith("/sign-in", today.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_passphrase_ends_other_sessions_and_not_this_one()
    {
        await using var app = await RunningApp.StartAsync();
        using var phone = await app.SignedInAsync();
        using var laptop = await app.SignedInAsync();

        using var changed = await laptop.PostFormAsync("/account", "/account/passphrase",
            ("current", Somebody.First.Passphrase), ("passphrase", "another set of words"), ("again", "another set of words"));

        Assert.Equal("/account?changed", changed.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await laptop.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await phone.GetAsync("/")).StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Five_first_accounts_at_once_are_one(Engine engine)
    {
        await using var app = await RunningApp.StartAsync(engine);
        var clients = Enumerable.Range(0, 5).Select(_ => app.Client()).ToList();
        var tokens = await Task.WhenAll(clients.Select(c => c.TokenAsync("/first")));

        await Task.WhenAll(clients.Select((client, i) => client.PostAsync("/first", Forms.Content(
            ("__RequestVerificationToken", tokens[i]), ("name", $"Person {i}"),
            ("passphrase", Somebody.First.Passphrase), ("again", Somebody.First.Passphrase)))));

        var store = app.Services.GetRequiredService<Database>();
        Assert.Equal(1, await store.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM person"), default));
        Assert.Equal(1, await store.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM diary"), default));
        clients.ForEach(c => c.Dispose());
    }

    [Fact]
    public async Task Only_a_hash_of_the_passphrase_is_kept()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        var kept = await app.Services.GetRequiredService<Database>()
            .ReadAsync(c => c.QuerySingleAsync<string>("SELECT passphrase_hash FROM person"), default);

        Assert.StartsWith("AQAAAAI", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("muddy", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_wrong_tries_lock_the_account_and_the_answer_stays_the_same()
    {
        await using var app = await RunningApp.StartAsync();
        using (await app.SignedInAsync())
        using (var guesser = app.Client())
        {
            var unknown = await TextAsync(guesser, "Nobody", "wrong words every time");
            for (var i = 0; i < 10; i++)
                Assert.Equal(unknown, await TextAsync(guesser, Somebody.First.Name, "wrong words every time"));

            Assert.Equal(unknown, await TextAsync(guesser, Somebody.First.Name, Somebody.First.Passphrase));
            Assert.NotNull(await app.Services.GetRequiredService<Database>()
                .ReadAsync(c => c.QuerySingleAsync<long?>("SELECT locked_until_ms FROM person"), default));
        }

        static async Task<string> TextAsync(HttpClient client, string name, string passphrase)
        {
            using var answer = await client.PostFormAsync("/sign-in", "/sign-in", ("name", name), ("passphrase", passphrase));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            return (await answer.PageAsync()).QuerySelector("[role=alert]")!.TextContent;
        }
    }

    [Fact]
    public async Task More_than_twenty_tries_a_minute_from_one_address_are_asked_to_wait()
    {
        await using var app = await RunningApp.StartAsync();
        using (await app.SignedInAsync())
        using (var guesser = app.Client())
        {
            HttpStatusCode last = default;
            for (var i = 0; i < 20; i++)
                last = (await guesser.PostFormAsync("/sign-in", "/sign-in", ("name", "Nobody"), ("passphrase", "x"))).StatusCode;
            Assert.Equal(HttpStatusCode.TooManyRequests, last);
        }
    }

    [Theory]
    [InlineData("/diary", "/diary")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    public async Task After_signing_in_only_a_page_of_this_site_is_gone_to(string asked, string expected)
    {
        await using var app = await RunningApp.StartAsync();
        using (await app.SignedInAsync())
        using (var client = app.Client())
        {
            using var answer = await client.PostFormAsync("/sign-in", "/sign-in",
                ("name", Somebody.First.Name), ("passphrase", Somebody.First.Passphrase), ("return", asked));
            Assert.Equal(expected, answer.Headers.Location!.OriginalString);
        }
    }

    private static (string, string)[] MakeFirst =>
        [("name", Somebody.First.Name), ("passphrase", Somebody.First.Passphrase), ("again", Somebody.First.Passphrase)];
}
