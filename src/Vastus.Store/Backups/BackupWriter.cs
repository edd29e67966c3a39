using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using NodaTime;
using NodaTime.Text;

namespace Vastus.Store.Backups;

/// <summary>The whole store as one file that either database can be filled from: a zip with a file for each table.</summary>
public sealed class BackupWriter(Database database)
{
    private const int RowsPerTurn = 256;

    /// <summary>Writes the store as it is at one moment, whatever others write meanwhile. It keeps nobody from writing.</summary>
    /// <param name="to">Needs no seeking.</param>
    /// <param name="now">When.</param>
    /// <param name="tell">Is told now and then how much is written, from 0 to 1.</param>
    /// <param name="ct">Gives up.</param>
    public Task<BackupManifest> WriteAsync(Stream to, Instant now, Action<double> tell, CancellationToken ct) => database.ReadMomentAsync(async connection =>
    {
        List<string> migrations = [.. (await connection.QueryAsync<string>("SELECT name FROM migration")).Order(StringComparer.Ordinal)];
        if (migrations.Except(Migrations.All).Any())
            throw new InvalidDataException("The store belongs to a newer Vastus; run that one.");
        var tables = Tables.After(migrations);
        var all = 0L;
        foreach (var table in tables)
            all += await connection.ExecuteScalarAsync<long>($"SELECT COUNT(*) FROM {table}");

        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        List<BackupPart> parts = [];
        foreach (var table in tables)
        {
            var before = parts.Sum(part => part.Rows);
            parts.Add(await WriteTableAsync(connection, zip, table, rows => tell((before + rows) / (double)Math.Max(1, all)), ct));
        }

        var manifest = new BackupManifest(
            BackupManifest.FormatName, BackupManifest.VersionNow, InstantPattern.General.Format(now), migrations, parts);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(manifest, BackupJson.Default.BackupManifest);
        await WriteFileAsync(zip, BackupManifest.File, bytes, ct);
        await WriteFileAsync(zip, BackupManifest.DigestFile, Encoding.UTF8.GetBytes(DigestLine(bytes)), ct);
        return manifest;
    }, ct);

    internal static string DigestLine(ReadOnlySpan<byte> manifest) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(manifest))}  {BackupManifest.File}\n";

    private static async Task<BackupPart> WriteTableAsync(
        DbConnection connection, ZipArchive zip, string table, Action<long> tell, CancellationToken ct)
    {
        var file = $"{table}.jsonl";
        await using var to = await zip.CreateEntry(file, CompressionLevel.Optimal).OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var row = await command.ExecuteReaderAsync(ct);
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var buffer = new MemoryStream();
        var (rows, bytes) = (0L, 0L);
        while (await row.ReadAsync(ct))
        {
            BackupRow.Write(row, buffer);
            if (++rows % RowsPerTurn is 0)
            {
                await PassOnAsync();
                tell(rows);
            }
        }

        await PassOnAsync();
        return new(table, file, rows, bytes, Convert.ToHexStringLower(sum.GetHashAndReset()));

        async Task PassOnAsync()
        {
            var some = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
            sum.AppendData(some.Span);
            await to.WriteAsync(some, ct);
            bytes += some.Length;
            buffer.SetLength(0);
        }
    }

    private static async Task WriteFileAsync(ZipArchive zip, string name, byte[] bytes, CancellationToken ct)
    {
        await using var to = await zip.CreateEntry(name, CompressionLevel.Optimal).OpenAsync(ct);
        await to.WriteAsync(bytes, ct);
    }
}
