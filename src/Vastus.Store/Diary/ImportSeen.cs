using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Vastus.Core.Diary;

namespace Vastus.Store.Diary;

/// <summary>
/// Counts equal rows of a file in a temporary table, so that a file of any size needs no memory for it, and gives
/// ids to the rows that came without.
/// </summary>
internal sealed class ImportSeen(DbTransaction transaction)
{
    private DbConnection Connection => transaction.Connection!;

    public static async Task<ImportSeen> MakeAsync(DbTransaction transaction)
    {
        await transaction.Connection!.ExecuteAsync(
            "CREATE TEMP TABLE import_seen (digest TEXT NOT NULL PRIMARY KEY, n BIGINT NOT NULL)", transaction: transaction);
        return new(transaction);
    }

    /// <summary>What is equal in one file is two entries; the same in another file is the same entries again.</summary>
    public Task NextFileAsync() => Connection.ExecuteAsync("DELETE FROM import_seen", transaction: transaction);

    public Task DropAsync() => Connection.ExecuteAsync("DROP TABLE import_seen", transaction: transaction);

    /// <returns>The same entries in the same order; those without an id now have one.</returns>
    public async Task<IReadOnlyList<Entry>> GiveIdsAsync(IReadOnlyList<Entry> entries)
    {
        var digests = entries.Select(e => e.Id == Guid.Empty ? EntryId.Digest(e) : null).ToList();
        var keys = digests.Select(digest => digest is null ? null : Convert.ToHexString(digest)).ToList();
        var next = await CountAsync(keys.OfType<string>());
        return [.. entries.Select((entry, i) =>
        {
            if (digests[i] is not { } digest)
                return entry;
            var occurrence = ++next[keys[i]!];
            return entry with { Id = EntryId.Of(digest, occurrence, entry.At.ToInstant()) };
        })];
    }

    /// <summary>Adds these to what was seen.</summary>
    /// <returns>How often each had been seen before.</returns>
    public async Task<Dictionary<string, long>> CountAsync(IEnumerable<string> keys)
    {
        var counts = keys.CountBy(key => key).ToList();
        if (counts is [])
            return [];

        var values = new DynamicParameters();
        for (var i = 0; i < counts.Count; i++)
        {
            values.Add(string.Create(CultureInfo.InvariantCulture, $"digest{i}"), counts[i].Key, DbType.String);
            values.Add(string.Create(CultureInfo.InvariantCulture, $"n{i}"), (long)counts[i].Value, DbType.Int64);
        }

        var after = await Connection.QueryAsync<(string Digest, long N)>(
            $"""
            INSERT INTO import_seen (digest, n) VALUES {string.Join(", ", counts.Select((_, i) => $"(@digest{i}, @n{i})"))}
            ON CONFLICT (digest) DO UPDATE SET n = import_seen.n + excluded.n
            RETURNING digest, n
            """,
            values, transaction);
        var now = counts.ToDictionary(count => count.Key, count => (long)count.Value);
        return after.ToDictionary(row => row.Digest, row => row.N - now[row.Digest]);
    }
}
