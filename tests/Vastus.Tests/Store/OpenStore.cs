using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Store;
using Vastus.Store.Diary;
using Vastus.Tests.Running;

namespace Vastus.Tests.Store;

/// <summary>A fresh store with one empty diary.</summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private OpenStore(FreshStore place, Database database, DiaryId diary)
    {
        (Place, Database, Diary) = (place, database, diary);
        Entries = new(database);
    }

    public static Instant Now { get; } = Instant.FromUtc(2026, 3, 1, 21, 10);

    public FreshStore Place { get; }

    public Database Database { get; }

    public DiaryId Diary { get; }

    public DiaryStore Entries { get; }

    public static async Task<OpenStore> MakeAsync(Engine engine)
    {
        var place = await FreshStore.MakeAsync(engine);
        var database = await Database.OpenAsync(place.Url, place.Folder);
        return new(place, database, await new Diaries(database).FindOrMakeAsync("me", Now, default));
    }

    public Task<DiaryId> AnotherDiaryAsync(string name) => new Diaries(Database).FindOrMakeAsync(name, Now, default);

    /// <summary>All that stands in the diary, oldest first.</summary>
    public Task<IReadOnlyList<Entry>> AllAsync() => Entries.AfterAsync(Diary, null, 100_000, default);

    /// <summary>A drink.</summary>
    /// <param name="at">Such as 2026-03-01T22:10:00+01:00.</param>
    /// <param name="millilitres">How much.</param>
    public static Entry Drink(string at, decimal millilitres = 250) =>
        new(Guid.CreateVersion7(), Moment.Parse(at)!.Value, new Fluid(millilitres));

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await Place.DisposeAsync();
    }
}
