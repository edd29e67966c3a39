using System.Data.Common;
using System.Reflection;
using Dapper;

namespace Vastus.Store;

/// <summary>The numbered scripts that make the tables, in name order. One that was released is never edited.</summary>
internal static class Migrations
{
    public static Task ApplyAsync(Database database, CancellationToken ct) => database.WriteAsync(async transaction =>
    {
        await database.LockMigrationsAsync(transaction);
        var connection = transaction.Connection!;
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY)", transaction: transaction);
        var applied = await connection.QueryAsync<string>("SELECT name FROM migration", transaction: transaction);

        foreach (var name in Names().Except(applied).Order(StringComparer.Ordinal))
        {
            await connection.ExecuteAsync(Text(name), transaction: transaction);
            await connection.ExecuteAsync("INSERT INTO migration (name) VALUES (@name)", new { name }, transaction);
        }

        return true;
    }, ct);

    private static string[] Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames();

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
