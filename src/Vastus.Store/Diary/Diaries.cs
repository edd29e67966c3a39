using Dapper;
using NodaTime;

namespace Vastus.Store.Diary;

/// <summary>Which diaries there are, and whose they are.</summary>
public sealed class Diaries(Database database)
{
    /// <summary>The diary of a name, whoever's: for the command line, whose user owns the store.</summary>
    /// <returns>Null: there is none of that name.</returns>
    public Task<DiaryId?> FindAsync(string name, CancellationToken ct) => database.ReadAsync(async connection =>
        await connection.QuerySingleOrDefaultAsync<string>(
            "SELECT id FROM diary WHERE normal_name = @normal", new { normal = Normal(name) }) is { } id ? new DiaryId(id) : null, ct);

    /// <summary>The diary of a name, made if there is none. One made here belongs to nobody until an account of that name is made.</summary>
    public Task<DiaryId> FindOrMakeAsync(string name, Instant now, CancellationToken ct) => database.WriteAsync(async transaction =>
    {
        await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO diary (id, name, normal_name, created_ms) VALUES (@id, @name, @normal, @now)
            ON CONFLICT (normal_name) DO NOTHING
            """,
            new { id = Guid.CreateVersion7().ToString(), name, normal = Normal(name), now = now.ToUnixTimeMilliseconds() }, transaction);
        return new DiaryId(await transaction.Connection!.QuerySingleAsync<string>(
            "SELECT id FROM diary WHERE normal_name = @normal", new { normal = Normal(name) }, transaction));
    }, ct);

    /// <summary>The diary of a person.</summary>
    /// <returns>Null: the person has none.</returns>
    public Task<DiaryId?> OfPersonAsync(Guid person, CancellationToken ct) => database.ReadAsync(async connection =>
        await connection.QueryFirstOrDefaultAsync<string>(
            "SELECT id FROM diary WHERE person_id = @person ORDER BY id", new { person = person.ToString() }) is { } id ? new DiaryId(id) : null, ct);

    internal static string Normal(string name) => name.Trim().ToUpperInvariant();
}
