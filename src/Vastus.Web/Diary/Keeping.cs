using NodaTime;
using Vastus.Core.Diary;
using Vastus.Store.Diary;

namespace Vastus.Web.Diary;

/// <summary>Entries from forms, whose ids were given when the page was made.</summary>
internal static class Keeping
{
    /// <summary>A tap that trembles, or a browser that tries again, is quicker than this.</summary>
    private static readonly Duration AtOnce = Duration.FromSeconds(10);

    /// <summary>
    /// Adds the entry. What is sent twice is one entry; but the form of an earlier page, sent once more later or
    /// with other words, is another entry and gets an id of its own: nothing that was written is lost in silence.
    /// </summary>
    /// <returns>The entry as it is in the diary.</returns>
    public static async Task<Entry> KeepAsync(this DiaryStore diary, DiaryId of, Entry entry, CancellationToken ct)
    {
        if (await diary.AddAsync(of, [entry], ct) is 1)
            return entry;
        if (await diary.FindAsync(of, entry.Id, ct) is { } known && IsTheSame(known, entry))
            return known;

        var another = entry with { Id = Guid.CreateVersion7() };
        await diary.AddAsync(of, [another], ct);
        return another;
    }

    private static bool IsTheSame(Entry known, Entry sent) =>
        known.What == sent.What && known.Note == sent.Note && sent.At.ToInstant() - known.At.ToInstant() is var later
        && later < AtOnce && -later < AtOnce;
}
