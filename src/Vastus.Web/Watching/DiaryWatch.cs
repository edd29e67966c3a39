using NodaTime;
using Vastus.Core.Triage.Watching;
using Vastus.Store.Diary;
using Vastus.Store.Triage;
using Vastus.Web.Accounts;
using Vastus.Web.Intake;

namespace Vastus.Web.Watching;

/// <summary>What the diary of a person notices by itself.</summary>
internal sealed class DiaryWatch(DiaryStore diary, WatchStore store, FoodShelf shelf)
{
    public async Task<WatchModel> OfAsync(CurrentPerson person, Instant now, CancellationToken ct)
    {
        var all = Watch.Of(await diary.WatchedAsync(person.Diary, now.InZone(person.Zone), person.Profile, await shelf.OfAsync(person.Diary, ct), ct));
        // Most diaries notice nothing: then nothing is asked of the store.
        var settled = all is [] ? new Dictionary<string, Instant>() : await store.SettledAsync(person.Diary, ct);
        return new(all, Watch.Open(all, settled, now));
    }

    /// <summary>Settles what the form named, as far as the diary notices it.</summary>
    /// <returns>The notices that were named.</returns>
    public async Task<IReadOnlyList<Notice>> SettleAsync(CurrentPerson person, IEnumerable<string> keys, NoticeOutcome outcome, Instant now, CancellationToken ct)
    {
        var named = keys.ToHashSet(StringComparer.Ordinal);
        List<Notice> notices = [.. (await OfAsync(person, now, ct)).All.Where(notice => notice.Keys.Any(named.Contains))];
        await store.SettleAsync(person.Diary, notices.SelectMany(notice => notice.Keys).Where(named.Contains), outcome, now, ct);
        return notices;
    }
}
