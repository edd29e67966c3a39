using Dapper;
using Vastus.Store.Diary;

namespace Vastus.Store.Profile;

/// <summary>The settings of a diary's person.</summary>
public sealed class ProfileStore(Database database)
{
    public Task<IReadOnlyDictionary<string, string>> ReadAsync(DiaryId diary, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyDictionary<string, string>>(async connection =>
            (await connection.QueryAsync<(string Name, string Value)>(
                "SELECT name, value FROM setting WHERE diary_id = @diary", new { diary = diary.Text }))
            .ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal), ct);

    /// <summary>Keeps the settings named; a null one is forgotten; those not named stay.</summary>
    public Task SaveAsync(DiaryId diary, IReadOnlyDictionary<string, string?> settings, CancellationToken ct) =>
        database.WriteAsync(async transaction =>
        {
            foreach (var (name, value) in settings)
            {
                await transaction.Connection!.ExecuteAsync(
                    value is null
                        ? "DELETE FROM setting WHERE diary_id = @diary AND name = @name"
                        : """
                          INSERT INTO setting (diary_id, name, value) VALUES (@diary, @name, @value)
                          ON CONFLICT (diary_id, name) DO UPDATE SET value = excluded.value
                          """,
                    new { diary = diary.Text, name, value }, transaction);
            }

            return true;
        }, ct);
}
