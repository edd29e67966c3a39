using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Vastus.Tests.Running;

/// <summary>The two databases; a store test runs once on each.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>A fresh, empty store: a folder of its own, and on PostgreSQL a database of its own.</summary>
public sealed class FreshStore : IAsyncDisposable
{
    private FreshStore(string folder, string? url) => (Folder, Url) = (folder, url);

    public string Folder { get; }

    /// <summary>Null: SQLite in <see cref="Folder"/>.</summary>
    public string? Url { get; }

    public static async Task<FreshStore> MakeAsync(Engine engine)
    {
        var folder = Directory.CreateTempSubdirectory("vastus-test-").FullName;
        if (engine is Engine.Sqlite)
            return new(folder, null);

        var name = $"t{Guid.NewGuid():N}";
        await using var server = await ServerAsync("postgres");
        await server.ExecuteAsync($"CREATE DATABASE {name}");
        return new(folder, $"{Server}/{name}");
    }

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        if (Url is null)
            return;
        await using var server = await ServerAsync("postgres");
        await server.ExecuteAsync($"DROP DATABASE {Name} WITH (FORCE)");
    }

    /// <summary>The bare database, past all that Vastus does with it.</summary>
    public async Task<DbConnection> ConnectAsync()
    {
        if (Url is not null)
            return await ServerAsync(Name);
        var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "vastus.db")};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private string Name => Url![(Url!.LastIndexOf('/') + 1)..];

    /// <summary>Set by <c>./test</c>. Without a server the tests that need one fail; they do not skip.</summary>
    private static string Server => Environment.GetEnvironmentVariable("VASTUS_TEST_POSTGRES")
        ?? throw new InvalidOperationException("No PostgreSQL for the tests: run ./test, or set VASTUS_TEST_POSTGRES.");

    private static async Task<NpgsqlConnection> ServerAsync(string database)
    {
        var address = new Uri(Server);
        var connection = new NpgsqlConnection(
            $"Host={address.Host};Port={address.Port};Username={address.UserInfo};Database={database};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }
}
