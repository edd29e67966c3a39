using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace Vastus.Store.Diary;

/// <summary>What the columns of other programs' tables mean, as the person of a diary told it once.</summary>
public sealed class MappingStore(Database database)
{
    /// <param name="diary">Whose.</param>
    /// <param name="header">By what the table is known again; only its digest is kept.</param>
    /// <param name="ct">Ends the waiting.</param>
    /// <returns>As kept. Null: no such table was seen.</returns>
    public Task<string?> RecallAsync(DiaryId diary, string header, CancellationToken ct) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<string?>(
            "SELECT mapping FROM import_mapping WHERE diary_id = @diary AND header_digest = @digest", new { diary = diary.Text, digest = Digest(header) }), ct);

    public Task RememberAsync(DiaryId diary, string header, string mapping, CancellationToken ct) => database.WriteAsync(transaction =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO import_mapping (diary_id, header_digest, mapping) VALUES (@diary, @digest, @mapping)
            ON CONFLICT (diary_id, header_digest) DO UPDATE SET mapping = excluded.mapping
            """,
            new { diary = diary.Text, digest = Digest(header), mapping }, transaction), ct);

    private static string Digest(string header) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(header)));
}
