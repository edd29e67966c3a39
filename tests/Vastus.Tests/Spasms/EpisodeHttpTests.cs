using System.Net;
using Vastus.Tests.Running;

namespace Vastus.Tests.Spasms;

public sealed class EpisodeHttpTests
{
    private static readonly string[] Stations =
        ["", "/where", "/how-bad", "/safety", "/urgent", "/conditions", "/guide", "/guide/RM-01", "/guide/end", "/ended", "/helped", "/summary"];

    [Fact]
    public async Task Somebody_elses_episode_is_as_one_that_does_not_exist()
    {
        await using var app = await RunningApp.StartAsync();
        using var mine = await app.SignedInAsync();
        using var start = await mine.PostFormAsync("/", "/spasm");
        var episode = start.Headers.Location!.OriginalString;
        using var other = await app.SignedInAsOtherAsync();

        foreach (var station in Stations)
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other, episode + station));
        foreach (var station in Stations.Where(s => s is "/where" or "/how-bad" or "/safety" or "/conditions" or "/ended" or "/helped" or "/guide/RM-01").Append("/stopped"))
        {
            using var answer = await other.PostFormAsync("/spasm/conditions", episode + station, ("skip", "yes"));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(mine, episode + "/where"));
    }

    [Fact]
    public async Task A_second_tap_goes_to_the_one_that_runs()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        using var first = await client.PostFormAsync("/", "/spasm");
        using var second = await client.PostFormAsync("/spasm/conditions", "/spasm");

        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Fact]
    public async Task No_step_of_the_guide_comes_before_the_safety_questions()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        using var start = await client.PostFormAsync("/", "/spasm");
        var episode = start.Headers.Location!.OriginalString;
        (await client.PostFormAsync("/spasm/conditions", episode + "/where", ("skip", "yes"))).Dispose();
        (await client.PostFormAsync("/spasm/conditions", episode + "/how-bad", ("skip", "yes"))).Dispose();

        using var massage = await client.GetAsync(episode + "/guide/RM-04");

        Assert.Equal(episode + "/safety", massage.Headers.Location?.OriginalString);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return response.StatusCode;
    }
}
