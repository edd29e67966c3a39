using Dapper;
using Vastus.Tests.Running;

namespace Vastus.Tests.Backups;

/// <summary>All that is in a store, past all that Vastus knows of it.</summary>
internal static class Dump
{
    /// <returns>For each table of the database its rows, sorted.</returns>
    public static async Task<SortedDictionary<string, IReadOnlyList<string>>> OfAsync(FreshStore store)
    {
        await using var bare = await store.ConnectAsync();
        var tables = await bare.QueryAsync<string>(store.Url is null
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            : "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()");
        var dump = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var table in tables.AsList())
        {
            var rows = await bare.QueryAsync($"SELECT * FROM {table}");
            dump[table] = [.. rows.Cast<IDictionary<string, object?>>()
                .Select(row => string.Join('|', row.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{cell.Key}={cell.Value ?? "NULL"}")))
                .Order(StringComparer.Ordinal)];
        }

        return dump;
    }
}
