using System.Data.Common;
using System.Text.Json.Nodes;
using Dapper;
using Vastus.Tests.Offline;
using Vastus.Tests.Running;

namespace Vastus.Tests.Store;

public sealed class PulledPlugTests : IDisposable
{
    private readonly Random moment = new(20260301);
    private readonly CookieHandler cookies = new();
    private readonly List<PatientPhone> phones = [.. Enumerable.Range(1, 6).Select(number => new PatientPhone(number))];

    [Theory]
    [InlineData(Engine.Sqlite, 20)]
    [InlineData(Engine.Postgres, 5)]
    public async Task Killed_in_the_middle_of_writes_it_has_every_acknowledged_entry_and_none_twice(Engine engine, int kills)
    {
        await using var store = await FreshStore.MakeAsync(engine);
        var (cutOff, storedUnheard) = (0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            await using var server = new ServeProcess(store);
            using var client = Client(await server.AddressAsync());
            if (kill is 0)
                await Somebody.First.EnterAsync(client);
            storedUnheard += await FindAgainAsync(store, client);
            await KillAmidWritesAsync(server, client);
            cutOff += phones.Count(phone => phone.IsWaiting);
        }

        await using var last = new ServeProcess(store);
        using var finisher = Client(await last.AddressAsync());
        storedUnheard += await FindAgainAsync(store, finisher);
        foreach (var phone in phones)
            await phone.SendWaitingAsync(new Queue(finisher));

        var all = phones.SelectMany(phone => phone.Stored).ToDictionary();
        Assert.Equal(all.OrderBy(one => one.Key), (await DiaryAsync(finisher)).OrderBy(one => one.Key));
        await using var bare = await store.ConnectAsync();
        Assert.Equal(all.Count + phones.Sum(phone => phone.Edits), await bare.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM entry"));
        // Or else no kill came in the middle of anything.
        Assert.InRange(cutOff, kills, kills * phones.Count);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{engine}: {kills} kills cut {cutOff} requests off, {storedUnheard} of their new entries had been stored; {all.Count} entries in the end");
    }

    public void Dispose() => cookies.Dispose();

    private HttpClient Client(Uri address) => new(cookies, disposeHandler: false) { BaseAddress = address };

    private async Task KillAmidWritesAsync(ServeProcess server, HttpClient client)
    {
        var heard = phones.Sum(phone => phone.Acknowledgements);
        var writing = phones.Select(phone => Task.Run(() => phone.WriteAsync(client))).ToList();
        await Wait.UntilAsync(() =>
            phones.Sum(phone => phone.Acknowledgements) >= heard + (2 * phones.Count) || writing.Exists(phone => phone.IsCompleted));
        await Task.Delay(moment.Next(60));
        var endedByItself = server.HasEnded;

        await server.KillAsync();

        await Task.WhenAll(writing);
        Assert.False(endedByItself);
    }

    /// <summary>Nothing is broken, nothing that was acknowledged is missing, and nothing is there that no phone sent.</summary>
    private async Task<int> FindAgainAsync(FreshStore store, HttpClient client)
    {
        await using (var bare = await store.ConnectAsync())
            await AssertSoundAsync(bare, store.Url is null);
        var diary = await DiaryAsync(client);
        Assert.All(diary.Keys, id => Assert.Contains(phones, phone => phone.Sent(id)));
        return phones.Sum(phone => phone.FindAgain(diary));
    }

    /// <summary>PostgreSQL was not killed, and looks after itself.</summary>
    private static async Task AssertSoundAsync(DbConnection bare, bool isSqlite)
    {
        if (!isSqlite)
            return;
        Assert.Equal("ok", await bare.QuerySingleAsync<string>("PRAGMA integrity_check"));
        Assert.Empty(await bare.QueryAsync("PRAGMA foreign_key_check"));
    }

    /// <summary>What the person's own export holds: lines by their ids, of which none may come twice.</summary>
    private static async Task<IReadOnlyDictionary<Guid, string>> DiaryAsync(HttpClient client) =>
        (await client.GetStringAsync("/export?format=jsonl"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(line => Guid.Parse(JsonNode.Parse(line)!["id"]!.ToString()));
}
