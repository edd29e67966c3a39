using System.Data.Common;
using System.Text.Json;
using Dapper;
using NodaTime;
using Vastus.Core.Intake;
using Vastus.Store.Diary;

namespace Vastus.Store.Intake;

/// <summary>The own foods and recipes of a diary's person.</summary>
public sealed class OwnFoodStore(Database database)
{
    /// <returns>In the order in which they were added, removed ones included.</returns>
    public Task<IReadOnlyList<KeptFood>> AllAsync(DiaryId diary, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<KeptFood>>(async connection =>
            [.. (await connection.QueryAsync<Row>(
                "SELECT id, former, definition, added_ms AS AddedMs, removed_ms AS RemovedMs FROM own_food WHERE diary_id = @diary",
                new { diary = diary.Text }))
                .OrderBy(row => row.AddedMs).ThenBy(row => row.Id, StringComparer.Ordinal)
                .Select(row => row.ToFood())], ct);

    /// <returns>0: there are none. Each change raises it.</returns>
    public Task<long> VersionAsync(DiaryId diary, CancellationToken ct) => database.ReadAsync(
        connection => connection.ExecuteScalarAsync<long>(
            "SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM own_food WHERE diary_id = @diary", new { diary = diary.Text }),
        ct);

    /// <summary>Keeps a food, new or changed. A new one with the name of one that was removed takes its place.</summary>
    /// <param name="diary">Whose.</param>
    /// <param name="id">Of the food. What was removed under it is there again.</param>
    /// <param name="form">Without problems.</param>
    /// <param name="now">When it is added.</param>
    /// <param name="ct">Gives up.</param>
    public Task<FoodKept> SaveAsync(DiaryId diary, Guid id, OwnFoodForm form, Instant now, CancellationToken ct) => database.WriteAsync(async transaction =>
    {
        var connection = transaction.Connection!;
        var key = form.Name.ToUpperInvariant();
        var rows = (await connection.QueryAsync<Row>(
            "SELECT id, name, name_key AS NameKey, former, definition, removed_ms AS RemovedMs FROM own_food WHERE diary_id = @diary",
            new { diary = diary.Text }, transaction)).ToList();
        var before = rows.Find(row => row.Id == $"{id}");
        var named = rows.Find(row => row.NameKey == key && row.Id != $"{id}");
        if (named is not null && (named.RemovedMs is null || before is not null))
            return FoodKept.NameTaken;
        if (before is null && named is null && rows.Count(row => row.RemovedMs is null) >= OwnFood.Most)
            return FoodKept.Full;

        var former = Lines(before?.Former ?? named?.Former ?? "");
        if (before is not null && before.NameKey != key)
            former = [.. former.Append(before.Name)];
        await connection.ExecuteAsync(
            """
            INSERT INTO own_food (diary_id, id, name, name_key, former, definition, added_ms, version)
            VALUES (@diary, @id, @name, @key, @former, @definition, @now, 1)
            ON CONFLICT (diary_id, id) DO UPDATE SET
              name = excluded.name, name_key = excluded.name_key, former = excluded.former, definition = excluded.definition,
              removed_ms = NULL, version = own_food.version + 1
            """,
            new
            {
                diary = diary.Text,
                id = named?.Id ?? $"{id}",
                name = form.Name,
                key,
                former = string.Join('\n', former.Distinct(StringComparer.OrdinalIgnoreCase).Where(name => !string.Equals(name, form.Name, StringComparison.OrdinalIgnoreCase))),
                definition = JsonSerializer.Serialize(form.Typed),
                now = now.ToUnixTimeMilliseconds(),
            },
            transaction);
        return FoodKept.Done;
    }, ct);

    /// <summary>Offers a food no longer, or again; days on which it was eaten count it in any case.</summary>
    /// <returns>False: there is no such food.</returns>
    public Task<bool> RemoveAsync(DiaryId diary, Guid id, bool removed, Instant now, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            "UPDATE own_food SET removed_ms = @at, version = version + 1 WHERE diary_id = @diary AND id = @id",
            new { at = removed ? now.ToUnixTimeMilliseconds() : (long?)null, diary = diary.Text, id = $"{id}" }, transaction) is 1, ct);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Row
    {
        public required string Id { get; init; }
        public string Name { get; init; } = "";
        public string NameKey { get; init; } = "";
        public required string Former { get; init; }
        public required string Definition { get; init; }
        public long AddedMs { get; init; }
        public long? RemovedMs { get; init; }

        public KeptFood ToFood() => new(
            Guid.Parse(Id), OwnFoodForm.Of(JsonSerializer.Deserialize<Dictionary<string, string>>(Definition)!), Lines(Former), RemovedMs is not null);
    }
}

/// <summary>What became of a food that was to be kept.</summary>
public enum FoodKept
{
    Done,

    /// <summary>Another own food has the name.</summary>
    NameTaken,

    /// <summary>There are <see cref="OwnFood.Most"/> already.</summary>
    Full,
}
