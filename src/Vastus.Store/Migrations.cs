using System.Data.Common;
using System.Reflection;
using Dapper;

namespace Vastus.Store;

/// <summary>The numbered scripts that make the tables, in name order. One that was released is never edited.</summary>
internal static class Migrations
{
    /// <exception cref="InvalidDataException">A newer Vastus has changed the tables.</exception>
    public static async Task ApplyAsync(Database database, CancellationToken ct)
    {
        // Almost always there is nothing to do, and then nobody has to wait for another process that writes.
        if (!(await AppliedAsync(database, ct)).ToHashSet(StringComparer.Ordinal).SetEquals(Names()))
            await ApplyMissingAsync(database, ct);
    }

    private static Task ApplyMissingAsync(Database database, CancellationToken ct) => database.WriteAsync(async transaction =>
    {
        await database.LockMigrationsAsync(transaction);
        var connection = transaction.Connection!;
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY)", transaction: transaction);
        var applied = (await connection.QueryAsync<string>("SELECT name FROM migration", transaction: transaction)).ToList();
        if (applied.Except(Names()).Any())
            throw new InvalidDataException("The store belongs to a newer Vastus; run that one.");

        foreach (var name in Names().Except(applied).Order(StringComparer.Ordinal))
        {
            await connection.ExecuteAsync(Text(name), transaction: transaction);
            await connection.ExecuteAsync("INSERT INTO migration (name) VALUES (@name)", new { name }, transaction);
        }

        return true;
    }, ct);

    /// <returns>Empty also for a store that has no tables yet.</returns>
    private static async Task<IEnumerable<string>> AppliedAsync(Database database, CancellationToken ct)
    {
        try
        {
            return await database.ReadAsync(connection => connection.QueryAsync<string>("SELECT name FROM migration"), ct);
        }
        catch (DbException)
        {
            return [];
        }
    }

    private static string[] Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames();

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
