using Dapper;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Plan;
using Vastus.Store.Diary;

namespace Vastus.Store.Plan;

/// <summary>The long-term plans of diaries.</summary>
public sealed class PlanStore(Database database)
{
    /// <returns>Oldest first, ended ones included.</returns>
    public Task<IReadOnlyList<PlanItem>> AllAsync(DiaryId diary, CancellationToken ct) => database.ReadAsync<IReadOnlyList<PlanItem>>(
        async connection =>
            [.. (await connection.QueryAsync<Row>(
                "SELECT id, measure, since, look_back AS LookBack, ended FROM plan_item WHERE diary_id = @diary", new { diary = diary.Text }))
                .Select(row => row.ToItem()).OrderBy(item => item.Since).ThenBy(item => item.Id.ToString(), StringComparer.Ordinal)],
        ct);

    /// <summary>Begins a thing, unless there are <see cref="PlanKnowledge.Most"/> already or it is being done.</summary>
    /// <returns>False: it was not begun.</returns>
    public Task<bool> BeginAsync(DiaryId diary, PlanItem item, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO plan_item (diary_id, id, measure, since, look_back, ended)
            SELECT @diary, @id, @measure, @since, @lookBack, NULL
            WHERE (SELECT COUNT(*) FROM plan_item WHERE diary_id = @diary AND ended IS NULL) < @most
              AND NOT EXISTS (SELECT 1 FROM plan_item WHERE diary_id = @diary AND measure = @measure AND ended IS NULL)
            ON CONFLICT (diary_id, id) DO NOTHING
            """,
            new { diary = diary.Text, id = $"{item.Id}", measure = item.Measure, since = Iso(item.Since), lookBack = Iso(item.LookBack), most = PlanKnowledge.Most },
            transaction) is 1, ct);

    /// <summary>Goes on with a thing until another look back.</summary>
    /// <returns>False: there is no such thing, or it has ended.</returns>
    public Task<bool> GoOnAsync(DiaryId diary, Guid id, LocalDate lookBack, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            "UPDATE plan_item SET look_back = @lookBack WHERE diary_id = @diary AND id = @id AND ended IS NULL",
            new { diary = diary.Text, id = $"{id}", lookBack = Iso(lookBack) }, transaction) is 1, ct);

    /// <returns>False: there is no such thing, or it has ended before.</returns>
    public Task<bool> EndAsync(DiaryId diary, Guid id, LocalDate day, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            "UPDATE plan_item SET ended = @day WHERE diary_id = @diary AND id = @id AND ended IS NULL",
            new { diary = diary.Text, id = $"{id}", day = Iso(day) }, transaction) is 1, ct);

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private sealed record Row
    {
        public required string Id { get; init; }
        public required string Measure { get; init; }
        public required string Since { get; init; }
        public required string LookBack { get; init; }
        public string? Ended { get; init; }

        public PlanItem ToItem() => new(Guid.Parse(Id), Measure, Day(Since), Day(LookBack), Ended is { } ended ? Day(ended) : null);

        private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
    }
}
