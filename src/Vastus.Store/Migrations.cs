using System.Data.Common;
using System.Reflection;
using Dapper;

namespace Vastus.Store;

/// <summary>The numbered scripts that make the tables, in name order. One that was released is never edited.</summary>
internal static class Migrations
{
    /// <summary>All that this Vastus knows, in the order in which they are run.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <exception cref="InvalidDataException">A newer Vastus has changed the tables.</exception>
    public static async Task ApplyAsync(Database database, CancellationToken ct)
    {
        // Almost always there is nothing to do, and then nobody has to wait for another process that writes.
        if (!(await AppliedAsync(database, ct)).ToHashSet(StringComparer.Ordinal).SetEquals(All))
            await ApplyMissingAsync(database, ct);
    }

    /// <returns>Empty also for a store that has no tables yet.</returns>
    public static async Task<IReadOnlyList<string>> AppliedAsync(Database database, CancellationToken ct)
    {
        try
        {
            return [.. await database.ReadAsync(connection => connection.QueryAsync<string>("SELECT name FROM migration"), ct)];
        }
        catch (DbException)
        {
            return [];
        }
    }

    /// <summary>Runs these, which the store does not have, in order.</summary>
    public static async Task RunAsync(DbTransaction transaction, IEnumerable<string> names)
    {
        var connection = transaction.Connection!;
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY)", transaction: transaction);
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            await connection.ExecuteAsync(Text(name), transaction: transaction);
            await connection.ExecuteAsync("INSERT INTO migration (name) VALUES (@name)", new { name }, transaction);
        }
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static Task ApplyMissingAsync(Database database, CancellationToken ct) => database.WriteAsync(async transaction =>
    {
        await database.LockMigrationsAsync(transaction);
        await RunAsync(transaction, []);
        var applied = (await transaction.Connection!.QueryAsync<string>("SELECT name FROM migration", transaction: transaction)).ToList();
        if (applied.Except(All).Any())
            throw new InvalidDataException("The store belongs to a newer Vastus; run that one.");

        await RunAsync(transaction, All.Except(applied));
        return true;
    }, ct);
}
