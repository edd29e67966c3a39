using System.Data;
using System.Data.Common;
using Dapper;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Store.Diary;

/// <summary>Diary files into the store: all of them or nothing, a batch at a time, so that their size is no matter.</summary>
/// <remarks>An id that the diary knows changes nothing; where a file has one id twice, its first row is taken.</remarks>
public sealed class Importer(Database database)
{
    private const int Batch = 500;

    /// <summary>Says what <see cref="ImportAsync"/> would do, without doing it.</summary>
    /// <param name="diary">Into which.</param>
    /// <param name="file">What the problems call it.</param>
    /// <param name="read">Reads it from the start; called twice.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<ImportPreview> PreviewAsync(DiaryId diary, string file, Func<IEnumerable<FileEntry>> read, CancellationToken ct)
    {
        var check = FileCheck.Of(file, read());
        return new(check, check.ProblemCount is 0 ? await CountNewAsync(diary, read, ct) : null);
    }

    /// <summary>Stores all entries of files that were found right by <see cref="FileCheck"/>, or none.</summary>
    /// <param name="diary">Into which.</param>
    /// <param name="files">Each reads one from the start. What was left out on purpose is passed over.</param>
    /// <param name="ct">Gives up, and nothing is stored.</param>
    /// <exception cref="InvalidDataException">A file is no longer what was checked.</exception>
    public Task<ImportCount> ImportAsync(DiaryId diary, IReadOnlyList<Func<IEnumerable<FileEntry>>> files, CancellationToken ct) =>
        database.WriteAsync(async transaction =>
        {
            var (added, total) = (0L, 0L);
            var seen = await ImportSeen.MakeAsync(transaction);
            foreach (var read in files)
            {
                foreach (var batch in Entries(read()).Chunk(Batch))
                {
                    ct.ThrowIfCancellationRequested();
                    added += await EntryInsert.RunAsync(transaction, diary, await seen.GiveIdsAsync(batch));
                    total += batch.Length;
                }

                await seen.NextFileAsync();
            }

            await seen.DropAsync();
            return new ImportCount(added, total - added);
        }, ct);

    /// <summary>How many entries of a file that was found right by <see cref="FileCheck"/> the diary does not know.</summary>
    /// <remarks>A write, since SQLite gives a temporary table to nobody else; it changes nothing that stays.</remarks>
    public Task<long> CountNewAsync(DiaryId diary, Func<IEnumerable<FileEntry>> read, CancellationToken ct) =>
        database.WriteAsync(async transaction =>
        {
            var added = 0L;
            var seen = await ImportSeen.MakeAsync(transaction);
            foreach (var batch in Entries(read()).Chunk(Batch))
            {
                ct.ThrowIfCancellationRequested();
                var ids = (await seen.GiveIdsAsync(batch)).Select(entry => entry.Id.ToString()).ToList();
                var before = await seen.CountAsync(ids);
                List<string> fresh = [.. before.Where(id => id.Value is 0).Select(id => id.Key)];
                added += fresh.Count - await CountKnownAsync(transaction, diary, fresh);
            }

            await seen.DropAsync();
            return added;
        }, ct);

    private static async Task<long> CountKnownAsync(DbTransaction transaction, DiaryId diary, List<string> ids)
    {
        if (ids is [])
            return 0;
        var values = new DynamicParameters();
        values.Add("diary", diary.Text, DbType.String);
        for (var i = 0; i < ids.Count; i++)
            values.Add($"id{i}", ids[i], DbType.String);
        return await transaction.Connection!.ExecuteScalarAsync<long>(
            $"""
            SELECT COUNT(*) FROM entry
            WHERE diary_id = @diary AND version = 0 AND id IN ({string.Join(", ", ids.Select((_, i) => $"@id{i}"))})
            """,
            values, transaction);
    }

    private static IEnumerable<Entry> Entries(IEnumerable<FileEntry> rows) =>
        rows.Where(row => row.LeftOut is null).Select(row => row.Entry
            ?? throw new InvalidDataException($"The file changed while it was read; line {row.Line} is wrong now. Nothing was stored."));
}
