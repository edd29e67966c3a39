using System.Data.Common;
using System.Globalization;
using Dapper;
using Vastus.Core.Diary.Files;

namespace Vastus.Store.Diary;

/// <summary>A whole diary as a file, oldest first.</summary>
public sealed class Exporter(Database database)
{
    private const int Told = 1_000;

    /// <summary>Writes the diary as it stands when the call begins: one statement sees one moment, whatever others write.</summary>
    /// <param name="diary">Whose.</param>
    /// <param name="text">Where to.</param>
    /// <param name="format">The layout.</param>
    /// <param name="ct">Gives up.</param>
    /// <param name="tell">Is told now and then how much is written, from 0 to 1. Null: nobody asks.</param>
    /// <returns>How many entries.</returns>
    public Task<long> WriteAsync(DiaryId diary, TextWriter text, DiaryFormat format, CancellationToken ct, Action<double>? tell = null) =>
        database.ReadAsync(connection => WriteAsync(connection, diary, text, format, ct, tell), ct);

    /// <inheritdoc cref="WriteAsync(DiaryId, TextWriter, DiaryFormat, CancellationToken, Action{double}?)"/>
    internal static async Task<long> WriteAsync(
        DbConnection connection, DiaryId diary, TextWriter text, DiaryFormat format, CancellationToken ct, Action<double>? tell = null)
    {
        using var row = new StringWriter(CultureInfo.InvariantCulture);
        DiaryFile.WriteHeader(row, format);
        await text.WriteAsync(row.GetStringBuilder(), ct);

        var count = 0L;
        var all = tell is null ? 0 : await connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM entry WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL", new { diary = diary.Text });
        var entries = connection.QueryUnbufferedAsync<StoredEntry>(
            $"""
            SELECT {StoredEntry.Columns} FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL
            ORDER BY at_ms, id
            """,
            new { diary = diary.Text });
        await foreach (var stored in entries.WithCancellation(ct))
        {
            row.GetStringBuilder().Clear();
            DiaryFile.Write(row, format, stored.ToEntry());
            await text.WriteAsync(row.GetStringBuilder(), ct);
            if (++count % Told is 0)
                tell?.Invoke((double)count / all);
        }

        await text.FlushAsync(ct);
        return count;
    }
}
