using System.Diagnostics;
using System.Net;
using System.Text;
using Vastus.Core.Diary;
using Vastus.Tests.Running;

namespace Vastus.Tests.Offline;

public sealed class QueueTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_a_phone_kept_is_stored_as_it_was_lived_and_sending_it_again_changes_nothing(Engine engine)
    {
        await using var app = await RunningApp.StartAsync(engine);
        using var client = await app.SignedInAsync();
        var queue = new Queue(client);
        var water = Queue.Water(at: "2026-03-01T03:10:00-05:00");

        var first = await queue.SentAsync(water);
        var second = await queue.SentAsync(water);

        var entry = Assert.Single(await EntriesAsync(app));
        Assert.Equal("2026-03-01T03:10:00-05:00", Moment.Text(entry.At));
        Assert.Equal([entry.Id.ToString()], first.Stored);
        Assert.Equal(first.Stored, second.Stored);
    }

    [Fact]
    public async Task What_is_wrong_is_refused_by_itself_and_the_rest_is_stored()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        var (good, tooMuch, strange, nameless) = (Queue.Water(), Queue.Water("99999"), Queue.Water(), Queue.Water());
        strange["colour"] = "blue";
        nameless.Remove("id");

        var (stored, refused) = await new Queue(client).SentAsync(tooMuch, good, strange, nameless);

        Assert.Equal([good["id"]!.ToString()], stored);
        Assert.Equal(["amount.range"], refused[tooMuch["id"]!.ToString()]);
        Assert.Equal(["column.unknown"], refused[strange["id"]!.ToString()]);
        Assert.Equal(["id.missing"], refused[""]);
        Assert.Single(await EntriesAsync(app));
    }

    [Fact]
    public async Task A_later_version_of_an_entry_takes_its_place()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        var queue = new Queue(client);
        var early = Queue.Water("250");
        var late = Queue.Water("300");
        late["id"] = early["id"]!.ToString();

        foreach (var sent in new[] { early, late, late, early })
            using (await queue.SendAsync([sent], updates: sent == late ? [late["id"]!.ToString()] : []))
            {
            }

        Assert.Equal("300", EntryRow.Of(Assert.Single(await EntriesAsync(app))).Amount);
    }

    [Fact]
    public async Task The_queue_of_another_account_is_not_taken()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var answer = await new Queue(client).SendAsync([Queue.Water()], diary: Guid.CreateVersion7().ToString());

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Empty(await EntriesAsync(app));
    }

    [Fact]
    public async Task Nobody_gets_a_token()
    {
        await using var app = await RunningApp.StartAsync();
        using (await app.SignedInAsync())
        {
            using var nobody = app.Client();
            using var answer = await nobody.GetAsync("/queue/token", Ct);

            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_queue_without_the_token_is_not_taken()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var answer = await new Queue(client).SendAsync([Queue.Water()], withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await EntriesAsync(app));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"diary\": 1, \"entries\": []}")]
    [InlineData("{\"diary\": \"a\", \"entries\": {}}")]
    [InlineData("{\"diary\": \"a\", \"diary\": \"b\", \"entries\": []}")]
    public async Task What_is_no_queue_is_a_bad_request(string body)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        var (header, token, _) = await new Queue(client).TokenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/queue") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(header, token);

        using var answer = await client.SendAsync(request, Ct);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(500, HttpStatusCode.OK)]
    [InlineData(501, HttpStatusCode.BadRequest)]
    public async Task Five_hundred_entries_are_taken_in_one_request(int entries, HttpStatusCode expected)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var answer = await new Queue(client).SendAsync(Enumerable.Range(0, entries).Select(_ => Queue.Water()));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected is HttpStatusCode.OK ? 500 : 0, (await EntriesAsync(app)).Count);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_hundred_entries_are_stored_in_one_request(Engine engine)
    {
        await using var app = await RunningApp.StartAsync(engine);
        using var client = await app.SignedInAsync();
        var queue = new Queue(client);
        await queue.SentAsync(Enumerable.Range(0, 100).Select(_ => Queue.Water()));

        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 10; i++)
            Assert.Equal(100, (await queue.SentAsync(Enumerable.Range(0, 100).Select(_ => Queue.Water()))).Stored.Count);

        TestContext.Current.TestOutputHelper?.WriteLine($"{engine}: 100 entries in {watch.Elapsed.TotalMilliseconds / 10:0.0} ms");
        Assert.Equal(1100, (await EntriesAsync(app)).Count);
    }

    private static Task<IReadOnlyList<Entry>> EntriesAsync(RunningApp app) => Queue.StoredAsync(app);
}
