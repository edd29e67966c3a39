using System.Net;
using Vastus.Tests.Running;

namespace Vastus.Tests.Accounts;

public sealed class SignInTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_first_account_is_made_and_signed_in(Engine engine)
    {
        await using var app = await RunningApp.StartAsync(engine);
        using var client = await app.SignedInAsync();

        using var today = await client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, today.StatusCode);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Somebody_else_has_an_account_of_their_own(Engine engine)
    {
        await using var app = await RunningApp.StartAsync(engine);
        using var client = await app.SignedInAsOtherAsync();

        var account = await client.PageAsync("/account");
        Assert.Contains(Somebody.Other.Name, account.Body!.TextContent, StringComparison.Ordinal);
    }
}
