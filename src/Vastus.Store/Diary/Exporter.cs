using System.Globalization;
using Dapper;
using Vastus.Core.Diary.Files;

namespace Vastus.Store.Diary;

/// <summary>A whole diary as a file, oldest first.</summary>
public sealed class Exporter(Database database)
{
    /// <summary>Writes the diary as it stands when the call begins: one statement sees one moment, whatever others write.</summary>
    /// <returns>How many entries.</returns>
    public Task<long> WriteAsync(DiaryId diary, TextWriter text, DiaryFormat format, CancellationToken ct) =>
        database.ReadAsync(async connection =>
        {
            using var row = new StringWriter(CultureInfo.InvariantCulture);
            DiaryFile.WriteHeader(row, format);
            await text.WriteAsync(row.GetStringBuilder(), ct);

            var count = 0L;
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
                count++;
            }

            await text.FlushAsync(ct);
            return count;
        }, ct);
}
