using System.Data;
using System.Data.Common;
using Dapper;
using NodaTime;
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
    /// <remarks>What a person took back with an import is added again: the file is brought for it.</remarks>
    /// <param name="diary">Into which.</param>
    /// <param name="what">What the files are, in plain words, for <see cref="ImportStore"/>.</param>
    /// <param name="files">Each reads one from the start. What was left out on purpose is passed over.</param>
    /// <param name="now">When it is done.</param>
    /// <param name="ct">Gives up, and nothing is stored.</param>
    /// <exception cref="InvalidDataException">A file is no longer what was checked.</exception>
    public Task<ImportCount> ImportAsync(
        DiaryId diary, string what, IReadOnlyList<Func<IEnumerable<FileEntry>>> files, Instant now, CancellationToken ct) =>
        database.WriteAsync(async transaction =>
        {
            var (added, total) = (0L, 0L);
            var import = Guid.CreateVersion7();
            var seen = await ImportSeen.MakeAsync(transaction);
            var takenBack = await ImportStore.HasTakenBackAsync(transaction, diary);
            foreach (var read in files)
            {
                foreach (var batch in Entries(read()).Chunk(Batch))
                {
                    ct.ThrowIfCancellationRequested();
                    var entries = await seen.GiveIdsAsync(batch);
                    if (takenBack)
                        await ForgetTakenBackAsync(transaction, diary, entries);
                    added += await EntryInsert.RunAsync(transaction, diary, entries, import);
                    total += batch.Length;
                }

                await seen.NextFileAsync();
            }

            await seen.DropAsync();
            if (added > 0)
                await ImportStore.AddAsync(transaction, diary, new(import, now, what, added, null));
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

    private static async Task<long> CountKnownAsync(DbTransaction transaction, DiaryId diary, List<string> ids) => ids is []
        ? 0
        : await transaction.Connection!.ExecuteScalarAsync<long>(
            $"""
            SELECT COUNT(*) FROM entry
            WHERE diary_id = @diary AND version = 0 AND id IN ({Listed(ids)}) AND NOT {ImportStore.TakenBack}
            """,
            Values(diary, ids), transaction);

    private static Task ForgetTakenBackAsync(DbTransaction transaction, DiaryId diary, IReadOnlyList<Entry> entries)
    {
        List<string> ids = [.. entries.Select(entry => entry.Id.ToString())];
        return transaction.Connection!.ExecuteAsync(
            $"""
            DELETE FROM entry
            WHERE diary_id = @diary AND version = 0 AND id IN ({Listed(ids)}) AND {ImportStore.TakenBack}
            """,
            Values(diary, ids), transaction);
    }

    private static string Listed(List<string> ids) => string.Join(", ", ids.Select((_, i) => $"@id{i}"));

    private static DynamicParameters Values(DiaryId diary, List<string> ids)
    {
        var values = new DynamicParameters();
        values.Add("diary", diary.Text, DbType.String);
        for (var i = 0; i < ids.Count; i++)
            values.Add($"id{i}", ids[i], DbType.String);
        return values;
    }

    private static IEnumerable<Entry> Entries(IEnumerable<FileEntry> rows) =>
        rows.Where(row => row.LeftOut is null).Select(row => row.Entry
            ?? throw new InvalidDataException($"The file changed while it was read; line {row.Line} is wrong now. Nothing was stored."));
}
