using System.Data;
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
        try
        {
            return await ReadOnceAsync(query, ct);
        }
        catch (NpgsqlException e) when (e.IsTransient)
        {
            // The server was restarted, perhaps, and all kept connections are dead.
            source.Clear();
            return await ReadOnceAsync(query, ct);
        }
    }

    public override async Task<T> ReadMomentAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        return await query(connection);
    }

    public override async Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> change, CancellationToken ct)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(ct);
            await using var transaction = await connection.BeginTransactionAsync(ct);
            var result = await change(transaction);
            // Begun is finished: who hears nothing could not know what became of it.
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch (NpgsqlException e) when (e.IsTransient)
        {
            source.Clear();
            throw;
        }
    }


    public override ValueTask DisposeAsync() => source.DisposeAsync();

    internal override Task LockMigrationsAsync(DbTransaction transaction) =>
        transaction.Connection!.ExecuteAsync("SELECT pg_advisory_xact_lock(@lockId)", new { lockId = MigrationLock }, transaction);

    /// <remarks>PostgreSQL keeps to its references by itself, unless somebody told it not to. Whether a page is broken is seen when it is read.</remarks>
    internal override async Task<IReadOnlyList<string>> EngineProblemsAsync(DbConnection connection)
    {
        List<string> problems =
        [
            .. (await connection.QueryAsync<string>(
                "SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid ORDER BY 1")).Select(index => $"{index}: this index is not valid; REINDEX makes it so"),
        ];
        foreach (var (from, to, key) in await connection.QueryAsync<(string From, string To, string Key)>(
            """
            SELECT conrelid::regclass::text, confrelid::regclass::text, string_agg(
              format('a.%I = b.%I', mine.attname, theirs.attname), ' AND ')
            FROM pg_constraint
            CROSS JOIN LATERAL unnest(conkey, confkey) AS pair (mine_number, theirs_number)
            JOIN pg_attribute mine ON mine.attrelid = conrelid AND mine.attnum = pair.mine_number
            JOIN pg_attribute theirs ON theirs.attrelid = confrelid AND theirs.attnum = pair.theirs_number
            WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
            GROUP BY pg_constraint.oid, conrelid, confrelid
            ORDER BY 1, 2
            """))
        {
            var mine = key.Split(" AND ").Select(pair => $"{pair.Split(" = ")[0]} IS NOT NULL");
            var lost = await connection.ExecuteScalarAsync<long>(
                $"SELECT COUNT(*) FROM {from} a WHERE {string.Join(" AND ", mine)} AND NOT EXISTS (SELECT 1 FROM {to} b WHERE {key})");
            if (lost > 0)
                problems.Add($"{from}: {lost:N0} of its rows refer to no row of {to}");
        }

        return problems;
    }

    private async Task<T> ReadOnceAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        return await query(connection);
    }

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
            MaxPoolSize = 30,
            Timeout = 5,
        };
        foreach (var option in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = option.Split('=', 2);
            builder[Uri.UnescapeDataString(pair[0])] = pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "";
        }

        return builder.ConnectionString;
    }
}
