using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Vastus.Bench;

/// <summary>What the machine can do without Vastus: one row after the other, each waiting for the disk.</summary>
internal static class BareInserts
{
    private static readonly TimeSpan For = TimeSpan.FromSeconds(3);

    private const string Note = "about as long as the text of one entry of a diary, which has some twenty short columns and a note";

    /// <returns>Rows a second.</returns>
    public static double Sqlite(string folder)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")};Pooling=False");
        connection.Open();
        using var setup = connection.CreateCommand();
        setup.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE bare (id TEXT NOT NULL PRIMARY KEY, note TEXT)";
        setup.ExecuteNonQuery();

        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO bare (id, note) VALUES (@id, @note)";
        var id = insert.Parameters.Add("@id", SqliteType.Text);
        insert.Parameters.AddWithValue("@note", Note);
        insert.Prepare();
        return Rate(() =>
        {
            id.Value = Guid.CreateVersion7().ToString();
            insert.ExecuteNonQuery();
        });
    }

    /// <returns>Rows a second.</returns>
    public static async Task<double> PostgresAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var connection = await source.OpenConnectionAsync();
        await using var setup = new NpgsqlCommand("CREATE TABLE bare (id TEXT NOT NULL PRIMARY KEY, note TEXT)", connection);
        await setup.ExecuteNonQueryAsync();

        await using var insert = new NpgsqlCommand("INSERT INTO bare (id, note) VALUES (@id, @note)", connection);
        var id = insert.Parameters.Add("@id", NpgsqlTypes.NpgsqlDbType.Text);
        insert.Parameters.AddWithValue("@note", Note);
        await insert.PrepareAsync();
        return Rate(() =>
        {
            id.Value = Guid.CreateVersion7().ToString();
            insert.ExecuteNonQuery();
        });
    }

    private static double Rate(Action insert)
    {
        for (var i = 0; i < 100; i++)
            insert();
        var rows = 0;
        var time = Stopwatch.StartNew();
        for (; time.Elapsed < For; rows++)
            insert();
        return rows / time.Elapsed.TotalSeconds;
    }
}
