using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Vastus.Core.Diary;
using Vastus.Store.Diary;
using Vastus.Tests.Running;

namespace Vastus.Tests.Offline;

/// <summary>A phone that sends its queue.</summary>
internal sealed class Queue(HttpClient client)
{
    private (string Header, string Token, string Diary)? kept;

    /// <summary>The token's header, its value, and the diary of who is signed in.</summary>
    public async Task<(string Header, string Token, string Diary)> TokenAsync()
    {
        var json = await client.GetFromJsonAsync<JsonElement>("/queue/token", TestContext.Current.CancellationToken);
        return (json.GetProperty("headerName").GetString()!, json.GetProperty("requestToken").GetString()!, json.GetProperty("diary").GetString()!);
    }

    public async Task<HttpResponseMessage> SendAsync(IEnumerable<JsonObject> entries, string? diary = null, bool withToken = true, string[]? updates = null)
    {
        var (header, token, ownDiary) = kept ??= await TokenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/queue")
        {
            Content = JsonContent.Create(new { diary = diary ?? ownDiary, entries, updates = updates ?? [] }),
        };
        if (withToken)
            request.Headers.Add(header, token);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends and reads the answer: the ids stored, and the codes of the problems by id.</summary>
    public async Task<(IReadOnlyList<string> Stored, IReadOnlyDictionary<string, string[]> Refused)> SentAsync(params IEnumerable<JsonObject> entries)
    {
        using var answer = await SendAsync(entries);
        return await ReadAsync(answer);
    }

    /// <summary>The ids stored, and the codes of the problems by id.</summary>
    public static async Task<(IReadOnlyList<string> Stored, IReadOnlyDictionary<string, string[]> Refused)> ReadAsync(HttpResponseMessage answer)
    {
        answer.EnsureSuccessStatusCode();
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return (
            [.. json.GetProperty("stored").EnumerateArray().Select(id => id.GetString()!)],
            json.GetProperty("refused").EnumerateArray().ToDictionary(
                one => one.GetProperty("id").GetString() ?? "",
                one => one.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()!).ToArray()));
    }

    /// <summary>What stands in the diary of the first person.</summary>
    public static async Task<IReadOnlyList<Entry>> StoredAsync(RunningApp app)
    {
        var diary = await app.Services.GetRequiredService<Diaries>().FindAsync(Somebody.First.Name, TestContext.Current.CancellationToken);
        return await app.Services.GetRequiredService<DiaryStore>().AfterAsync(diary!, null, 10_000, TestContext.Current.CancellationToken);
    }

    public static JsonObject Water(string millilitres = "250", string at = "2026-03-01T03:10:00+01:00") => new()
    {
        ["id"] = Guid.CreateVersion7().ToString(),
        ["at"] = at,
        ["kind"] = "fluid",
        ["amount"] = millilitres,
        ["unit"] = "mL",
    };
}
