using System.Data.Common;
using Dapper;
using Npgsql;

namespace Vastus.Store;

internal sealed class PostgresDatabase(string url) : Database
{
    /// <summary>Any number, as long as it is ours: the advisory lock under which tables are changed.</summary>
    private const long MigrationLock = 0x56617374;

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(ConnectionString(url));

    public override async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        return await query(connection);
    }

    public override async Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> change, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var result = await change(transaction);
        await transaction.CommitAsync(ct);
        return result;
    }

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    internal override Task LockMigrationsAsync(DbTransaction transaction) =>
        transaction.Connection!.ExecuteAsync("SELECT pg_advisory_xact_lock(@lockId)", new { lockId = MigrationLock }, transaction);

    /// <summary>Npgsql wants key=value, so an address is translated; what follows the question mark is passed on.</summary>
    internal static string ConnectionString(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("postgres" or "postgresql"))
            throw new ArgumentException("VASTUS_DATABASE is not an address; write postgres://user:password@host:port/name", nameof(url));

        var user = address.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = Uri.UnescapeDataString(address.Host),
            Port = address.IsDefaultPort || address.Port < 0 ? 5432 : address.Port,
            Username = Uri.UnescapeDataString(user[0]),
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
            MaxAutoPrepare = 50,
        };
        foreach (var option in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = option.Split('=', 2);
            builder[Uri.UnescapeDataString(pair[0])] = pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "";
        }

        return builder.ConnectionString;
    }
}
