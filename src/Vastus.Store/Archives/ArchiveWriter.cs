using System.Data.Common;
using System.IO.Compression;
using System.Text;
using Dapper;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Archives;
using Vastus.Core.Diary.Files;
using Vastus.Store.Diary;

namespace Vastus.Store.Archives;

/// <summary>Everything of one account as a zip that opens without Vastus, as it is at one moment.</summary>
public sealed class ArchiveWriter(Database database)
{
    /// <summary>The name under which it is saved.</summary>
    public const string FileName = "vastus-archive.zip";

    /// <param name="diary">Whose.</param>
    /// <param name="to">Needs no seeking.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Gives up.</param>
    public Task WriteAsync(DiaryId diary, Stream to, Instant now, CancellationToken ct) => database.ReadMomentAsync(async connection =>
    {
        var name = await connection.QuerySingleAsync<string>("SELECT name FROM diary WHERE id = @diary", new { diary = diary.Text });
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        List<ArchiveFile> files =
        [
            await WriteAsync(zip, "diary.csv", "Your diary, one entry a row, for a spreadsheet.",
                text => Exporter.WriteAsync(connection, diary, text, DiaryFormat.Csv, ct), ct),
            await WriteAsync(zip, "diary.jsonl", "The same, for programs: one entry a line, as JSON.",
                text => Exporter.WriteAsync(connection, diary, text, DiaryFormat.Jsonl, ct), ct),
        ];
        foreach (var table in ArchiveTable.All)
            files.Add(await WriteAsync(zip, table.File, table.Says, text => WriteRowsAsync(connection, diary, table.Sql, text, ct), ct));

        var made = InstantPattern.General.Format(now);
        await WriteAsync(zip, ArchiveIndex.PlainText, "", async text => await PutAsync(text, ArchiveIndex.Text(name, made, files)), ct);
        await WriteAsync(zip, ArchiveIndex.Page, "", async text => await PutAsync(text, ArchiveIndex.Html(name, made, files)), ct);
        return true;
    }, ct);

    private static async Task<ArchiveFile> WriteAsync(
        ZipArchive zip, string name, string says, Func<TextWriter, Task<long>> write, CancellationToken ct)
    {
        await using var bytes = await zip.CreateEntry(name, CompressionLevel.Optimal).OpenAsync(ct);
        await using var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        return new(name, says, await write(text));
    }

    private static async Task<long> PutAsync(TextWriter text, string whole)
    {
        await text.WriteAsync(whole);
        return 0;
    }

    private static async Task<long> WriteRowsAsync(DbConnection connection, DiaryId diary, string sql, TextWriter text, CancellationToken ct)
    {
        await using var rows = await connection.ExecuteReaderAsync(sql, new { diary = diary.Text });
        using var line = new StringWriter();
        Line(i => Named(rows.GetName(i)));
        var count = 0L;
        for (; await rows.ReadAsync(ct); count++)
        {
            await text.WriteAsync(line.GetStringBuilder(), ct);
            line.GetStringBuilder().Clear();
            Line(i => Cell(rows.GetName(i), rows.GetValue(i)));
        }

        await text.WriteAsync(line.GetStringBuilder(), ct);
        return count;

        void Line(Func<int, string> cell)
        {
            for (var i = 0; i < rows.FieldCount; i++)
            {
                if (i > 0)
                    line.Write(',');
                DiaryCsv.WriteCell(line, cell(i));
            }

            line.Write('\n');
        }
    }

    private static string Named(string column) => IsTime(column) ? column[..^3] : column;

    private static string Cell(string column, object value) => value switch
    {
        DBNull => "",
        long ms when IsTime(column) => InstantPattern.General.Format(Instant.FromUnixTimeMilliseconds(ms)),
        _ => $"{value}",
    };

    private static bool IsTime(string column) => column.EndsWith("_ms", StringComparison.Ordinal);
}
