using System.Net;
using Vastus.Tests.Running;

namespace Vastus.Tests.Accounts;

public sealed class FirstStartTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/about")]
    [InlineData("/offline")]
    [InlineData("/no-such-page")]
    public async Task Until_there_is_an_account_nothing_answers_but_the_page_that_makes_it(string path)
    {
        await using var app = await RunningApp.StartAsync();
        using var nobody = app.Client();

        using var answer = await nobody.GetAsync(path);

        Assert.Equal((HttpStatusCode.Redirect, "/first"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Null((await nobody.PageAsync("/first")).QuerySelector("footer a"));
    }

    [Theory]
    [InlineData("GET", "/healthz")]
    [InlineData("HEAD", "/healthz")]
    [InlineData("HEAD", "/readyz")]
    [InlineData("GET", "/app.css")]
    public async Task Health_and_files_answer_before_that(string method, string path)
    {
        await using var app = await RunningApp.StartAsync();
        using var nobody = app.Client();

        using var answer = await nobody.SendAsync(new(new(method), path));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
