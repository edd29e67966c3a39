using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Store.Diary;
using Vastus.Store.Intake;

namespace Vastus.Web.Intake;

/// <summary>The foods that a person's diary is read with: the person's own, the table that comes with the program, and those imported here.</summary>
/// <remarks>
/// Kept in memory, the same for all, until another import; two small questions to the store tell whether it is still so.
/// As long as nothing changes, a diary gets the very same table, so that what was worked out with it can be kept.
/// 8,000 imported foods with their search index take 8 MB.
/// </remarks>
public sealed class FoodShelf(FoodStore imported, OwnFoodStore own)
{
    /// <summary>Diaries whose own foods are kept in memory: 500 foods take less than a megabyte.</summary>
    private const int DiariesMost = 64;

    private readonly Lock turn = new();
    private readonly Dictionary<DiaryId, Kept> kept = [];
    private (long Version, FoodTable Table) shared = (0, FoodTable.Embedded);

    public async Task<FoodTable> OfAsync(DiaryId diary, CancellationToken ct) => (await OwnAsync(diary, ct)).Table;

    /// <summary>Entries of a diary with what their food holds beside them. Without food, nothing is asked of the store.</summary>
    public async Task<IReadOnlyList<Entry>> BesideAsync(DiaryId diary, IReadOnlyList<Entry> entries, CancellationToken ct)
    {
        if (!entries.Any(entry => entry.What is Food))
            return entries;
        var foods = await OfAsync(diary, ct);
        return FoodContents.Beside(entries, () => foods);
    }

    /// <summary>The person's own foods, worked out.</summary>
    public async Task<OwnFoods> OwnAsync(DiaryId diary, CancellationToken ct)
    {
        // The version is read first: what is written in between makes it differ the next time.
        var (all, version) = (await SharedAsync(ct), await own.VersionAsync(diary, ct));
        lock (turn)
        {
            if (kept.TryGetValue(diary, out var found) && found.Version == version && found.Shared == all)
                return found.Foods;
        }

        var foods = OwnFoods.Of(version is 0 ? [] : await own.AllAsync(diary, ct), all);
        lock (turn)
        {
            if (kept.Count >= DiariesMost)
                kept.Clear();
            kept[diary] = new(version, all, foods);
        }

        return foods;
    }

    private async Task<FoodTable> SharedAsync(CancellationToken ct)
    {
        var version = await imported.VersionAsync(ct);
        lock (turn)
        {
            if (shared.Version == version)
                return shared.Table;
        }

        var table = FoodTable.Of(await imported.AllAsync(ct)).With(FoodTable.Embedded.All);
        lock (turn)
            return (shared = shared.Version == version ? shared : (version, table)).Table;
    }

    private sealed record Kept(long Version, FoodTable Shared, OwnFoods Foods);
}
