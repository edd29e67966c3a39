using System.Text.Json.Nodes;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Tests.Offline;

namespace Vastus.Tests.Store;

/// <summary>A phone that writes without a pause, and keeps what it sent until it is told that it is stored.</summary>
/// <param name="number">Which phone, from 1; it is in every note, so that no two entries are alike.</param>
internal sealed class PatientPhone(int number)
{
    private readonly Random dice = new(number);
    private readonly Dictionary<Guid, Entry> stored = [];
    private List<Entry> waiting = [];
    private int written;

    /// <summary>How often it was told that all it sent is stored.</summary>
    public int Acknowledgements { get; private set; }

    /// <summary>How many times an entry that was stored has been changed, as it was told.</summary>
    public int Edits { get; private set; }

    /// <summary>Whether something was sent and not answered.</summary>
    public bool IsWaiting => waiting is not [];

    public bool Sent(Guid id) => stored.ContainsKey(id) || waiting.Exists(entry => entry.Id == id);

    /// <summary>All it was told is stored, as lines of a diary file by their ids.</summary>
    public IReadOnlyDictionary<Guid, string> Stored => stored.ToDictionary(one => one.Key, one => Line(one.Value));

    /// <summary>Sends what waits, then more and more, until the server is dead.</summary>
    public async Task WriteAsync(HttpClient client)
    {
        var queue = new Queue(client);
        try
        {
            while (true)
            {
                await SendWaitingAsync(queue);
                waiting = Next();
            }
        }
        catch (HttpRequestException e) when (e.StatusCode is null)
        {
            // Cut off: an answer that is not "stored" has a status, and fails the test.
        }
    }

    /// <summary>Sends what waits, and nothing else.</summary>
    public async Task SendWaitingAsync(Queue queue)
    {
        if (waiting is [])
            return;
        var edits = waiting.Where(entry => stored.ContainsKey(entry.Id)).ToList();
        using var answer = await queue.SendAsync(
            waiting.Select(entry => JsonNode.Parse(Line(entry))!.AsObject()), updates: [.. edits.Select(entry => entry.Id.ToString())]);
        Assert.Equal(waiting.Select(entry => entry.Id.ToString()), (await Queue.ReadAsync(answer)).Stored);

        foreach (var entry in waiting)
            stored[entry.Id] = entry;
        waiting = [];
        Acknowledgements++;
        Edits += edits.Count;
    }

    /// <summary>All that was acknowledged is there as it was last written; what was sent and not answered, all or nothing of it.</summary>
    /// <returns>How many unanswered entries had been stored.</returns>
    public int FindAgain(IReadOnlyDictionary<Guid, string> diary)
    {
        foreach (var entry in stored.Values)
        {
            var found = diary.GetValueOrDefault(entry.Id);
            Assert.True(found == Line(entry) || waiting.Exists(later => later.Id == entry.Id && found == Line(later)), $"{Line(entry)} became {found}");
        }

        var added = waiting.Where(entry => !stored.ContainsKey(entry.Id)).ToList();
        var there = added.Where(entry => diary.ContainsKey(entry.Id)).ToList();
        Assert.True(there is [] || there.Count == added.Count, $"{there.Count} of {added.Count} entries that were sent together");
        Assert.All(there, entry => Assert.Equal(Line(entry), diary[entry.Id]));
        return there.Count;
    }

    /// <summary>Mostly one to four new entries, sometimes one that was written before, changed.</summary>
    private List<Entry> Next()
    {
        if (stored.Count > 0 && dice.Next(4) is 0)
            return [stored.Values.ElementAt(dice.Next(stored.Count)) with { Note = Note() }];
        return [.. Enumerable.Range(0, dice.Next(1, 5)).Select(_ =>
            OpenStore.Drink("2026-03-01T03:10:00+01:00", dice.Next(1, 1000)) with { Note = Note() })];
    }

    private string Note() => $"Phone {number}, {++written}";

    private static string Line(Entry entry)
    {
        using var text = new StringWriter();
        DiaryJsonLines.Write(text, entry);
        return text.ToString().TrimEnd('\n');
    }
}
