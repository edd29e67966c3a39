using Dapper;
using NodaTime;
using Vastus.Core.Triggers.Exposures;
using Vastus.Store.Diary;

namespace Vastus.Store.Triggers;

/// <summary>The questions that the person of a diary put to it.</summary>
public sealed class OwnExposureStore(Database database)
{
    /// <returns>In the order in which they were put; those that were taken off but still count included.</returns>
    public Task<IReadOnlyList<OwnExposure>> AllAsync(DiaryId diary, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<OwnExposure>>(async connection =>
            [.. (await connection.QueryAsync<Row>(
                """
                SELECT kind, name, hours, counted, comparison, threshold, since_ms AS SinceMs, removed_ms AS RemovedMs
                FROM own_exposure WHERE diary_id = @diary
                """,
                new { diary = diary.Text }))
                .Select(row => row.ToExposure())
                .OrderBy(own => own.Since).ThenBy(own => own.Rule.Id, StringComparer.Ordinal)], ct);

    /// <summary>Keeps a question. One that was taken off and still counts is shown again, judged since it was first put.</summary>
    /// <returns>False: there are <see cref="OwnExposure.Most"/> already, and it was not kept.</returns>
    public Task<bool> AddAsync(DiaryId diary, OwnExposure own, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO own_exposure (diary_id, id, kind, name, hours, counted, comparison, threshold, since_ms)
            SELECT @diary, @id, @kind, @name, @hours, @counted, @comparison, @threshold, @since
            WHERE (SELECT COUNT(*) FROM own_exposure WHERE diary_id = @diary AND id <> @id) < @most
            ON CONFLICT (diary_id, id) DO UPDATE SET removed_ms = NULL
            """,
            new
            {
                diary = diary.Text,
                id = own.Rule.Id,
                kind = own.Form.Kind,
                name = own.Form.Name.Trim(),
                hours = own.Form.Hours.Trim(),
                counted = own.Form.Counted,
                comparison = own.Form.Comparison,
                threshold = own.Form.Threshold.Trim(),
                since = own.Since.ToUnixTimeMilliseconds(),
                most = OwnExposure.Most,
            },
            transaction) is 1, ct);

    /// <summary>Takes a question off the list: for good if no look has judged it, or else so that it still counts.</summary>
    /// <param name="diary">Whose.</param>
    /// <param name="id">Of its rule. One that is not there is taken off already.</param>
    /// <param name="settled">The latest look. Null: there was none.</param>
    /// <param name="now">When it is taken off.</param>
    /// <param name="ct">Gives up.</param>
    public Task RemoveAsync(DiaryId diary, string id, Instant? settled, Instant now, CancellationToken ct) => database.WriteAsync(async transaction =>
    {
        var values = new
        {
            diary = diary.Text,
            id,
            settled = settled?.ToUnixTimeMilliseconds() ?? long.MinValue,
            now = now.ToUnixTimeMilliseconds(),
        };
        await transaction.Connection!.ExecuteAsync(
            "DELETE FROM own_exposure WHERE diary_id = @diary AND id = @id AND since_ms >= @settled", values, transaction);
        return await transaction.Connection!.ExecuteAsync(
            "UPDATE own_exposure SET removed_ms = @now WHERE diary_id = @diary AND id = @id AND removed_ms IS NULL", values, transaction);
    }, ct);

    private sealed record Row
    {
        public required string Kind { get; init; }
        public required string Name { get; init; }
        public required string Hours { get; init; }
        public required string Counted { get; init; }
        public required string Comparison { get; init; }
        public required string Threshold { get; init; }
        public required long SinceMs { get; init; }
        public long? RemovedMs { get; init; }

        public OwnExposure ToExposure() => new(
            new(Kind, Name, Hours, Counted, Comparison, Threshold), Instant.FromUnixTimeMilliseconds(SinceMs),
            RemovedMs is { } ms ? Instant.FromUnixTimeMilliseconds(ms) : null);
    }
}
