using System.Net;
using Vastus.Tests.Running;

namespace Vastus.Tests.Accounts;

public sealed class EdgeTests
{
    [Fact]
    public async Task Every_page_says_what_may_run_in_it()
    {
        await using var app = await RunningApp.StartAsync();
        using var nobody = app.Client();
        using var client = await app.SignedInAsync();

        foreach (var (who, path) in (IEnumerable<(HttpClient, string)>)
            [(nobody, "/sign-in"), (client, "/"), (client, "/account"), (client, "/no-such-page"), (nobody, "/app.css"), (nobody, "/about")])
        {
            using var answer = await who.GetAsync(path);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.False(answer.Headers.Contains("Server"));
            Assert.False(answer.Headers.Contains("blazor-enhanced-nav"));
            if (path is not "/app.css")
                Assert.True(answer.Headers.CacheControl!.NoStore, path);
        }
    }

    [Fact]
    public async Task An_unknown_address_is_a_calm_page()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var answer = await client.GetAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("There is nothing here", (await answer.PageAsync()).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task An_old_form_is_a_calm_page()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var answer = await client.PostAsync("/sign-out", Forms.Content(("any", "thing")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("This form was too old", (await answer.PageAsync()).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task An_address_that_is_not_secure_gets_an_explanation()
    {
        await using var app = await RunningApp.StartAsync();
        using var nobody = app.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/first") { Headers = { Host = "diary.example.org" } };

        var page = await (await nobody.SendAsync(request)).PageAsync();

        Assert.Contains("secure address", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form"));
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.0.0.0/8", true)]
    [InlineData("10.0.0.1", false)]
    public async Task Only_a_named_proxy_is_believed(string proxy, bool believed)
    {
        await using var app = await RunningApp.StartAsync(trustedProxies: [proxy]);
        using var nobody = app.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/first");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "diary.example.org");

        using var answer = await nobody.SendAsync(request);

        Assert.Equal(believed, answer.Headers.Contains("Strict-Transport-Security"));
        Assert.NotNull((await answer.PageAsync()).QuerySelector("form"));
    }

    [Fact]
    public async Task A_restart_signs_nobody_out()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        await app.RestartAsync();

        using var today = await client.GetAsync(app.Address);
        Assert.Equal(HttpStatusCode.OK, today.StatusCode);
        Assert.All(new DirectoryInfo(Path.Combine(app.Store.Folder, "keys")).GetFiles(),
            file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.UnixFileMode));
    }
}
