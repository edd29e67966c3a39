using Vastus.Tests.Running;

namespace Vastus.Tests.Health;

public sealed class HealthTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task It_says_that_it_lives_and_is_ready(Engine engine)
    {
        await using var app = await RunningApp.StartAsync(engine);
        using var client = app.Client();

        Assert.Equal("alive", await client.GetStringAsync("/healthz", TestContext.Current.CancellationToken));
        Assert.Equal("ready", await client.GetStringAsync("/readyz", TestContext.Current.CancellationToken));
    }
}
