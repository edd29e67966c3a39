using Dapper;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Store.Diary;

/// <summary>What of a diary an exercise programme follows.</summary>
public sealed partial class DiaryStore
{
    private static readonly string[] Training = [ExerciseSet.Word, Custom.Word, Spasm.Word, SymptomCheck.Word];

    /// <param name="diary">Whose.</param>
    /// <param name="since">The first day, inclusive.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>Sets, spasms, checks and what the person tracks, in no order.</returns>
    public Task<IReadOnlyList<Entry>> TrainingAsync(DiaryId diary, LocalDate since, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<Entry>>(async connection =>
            [.. (await connection.QueryAsync<StoredEntry>(
                $"""
                SELECT {StoredEntry.Columns} FROM entry
                WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND day >= @since AND kind IN ({Listed(Training)})
                """,
                new { diary = diary.Text, since = EntryInsert.Iso(since) }))
                .Select(stored => stored.ToEntry())], ct);
}
