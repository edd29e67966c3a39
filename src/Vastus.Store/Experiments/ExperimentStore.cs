using Dapper;
using NodaTime;
using Vastus.Core.Triggers.Experiments;
using Vastus.Store.Diary;

namespace Vastus.Store.Experiments;

/// <summary>The experiments of a person. A plan is never changed; an experiment can only be stopped.</summary>
public sealed class ExperimentStore(Database database)
{
    /// <returns>In the order in which they were decided.</returns>
    public Task<IReadOnlyList<Experiment>> AllAsync(DiaryId diary, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<Experiment>>(
            async connection =>
            [
                .. (await connection.QueryAsync<StoredExperiment>(
                    $"SELECT {StoredExperiment.Columns} FROM experiment WHERE diary_id = @diary ORDER BY place", new { diary = diary.Text }))
                    .Select(stored => stored.ToExperiment()),
            ], ct);

    /// <returns>Null: not there, or not of this diary.</returns>
    public Task<Experiment?> FindAsync(DiaryId diary, int place, CancellationToken ct) => database.ReadAsync(
        async connection => (await connection.QuerySingleOrDefaultAsync<StoredExperiment>(
            $"SELECT {StoredExperiment.Columns} FROM experiment WHERE diary_id = @diary AND place = @place", new { diary = diary.Text, place }))
            ?.ToExperiment(), ct);

    /// <summary>The latest that was not stopped, and whose last day is not before a day.</summary>
    /// <returns>Null: there is none.</returns>
    public Task<Experiment?> LatestAsync(DiaryId diary, LocalDate day, CancellationToken ct) => database.ReadAsync(
        async connection => (await connection.QuerySingleOrDefaultAsync<StoredExperiment>(
            $"""
            SELECT {StoredExperiment.Columns} FROM experiment
            WHERE diary_id = @diary AND stopped_ms IS NULL AND last_day >= @day
            ORDER BY place DESC LIMIT 1
            """,
            new { diary = diary.Text, day = EntryInsert.Iso(day) }))
            ?.ToExperiment(), ct);

    /// <summary>Keeps a plan; one at a time waits or runs.</summary>
    /// <param name="diary">Whose.</param>
    /// <param name="plan">It is never changed.</param>
    /// <param name="today">In the person's zone.</param>
    /// <param name="now">When it was decided.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>Its place. Null: another one waits or runs.</returns>
    public Task<int?> DecideAsync(DiaryId diary, ExperimentPlan plan, LocalDate today, Instant now, CancellationToken ct) => database.WriteAsync(
        transaction => transaction.Connection!.QuerySingleOrDefaultAsync<int?>(
            """
            INSERT INTO experiment (
              diary_id, place, change_id, title, name, with_change, as_usual, period_days, washout_days, day_begins, blocks,
              first_day, last_day, seed, decided_ms)
            SELECT @diary, (SELECT COALESCE(MAX(place), 0) + 1 FROM experiment WHERE diary_id = @diary),
              @change, @title, @name, @with, @usual, @days, @washout, @begins, @blocks, @first, @last, @seed, @now
            WHERE NOT EXISTS (SELECT 1 FROM experiment WHERE diary_id = @diary AND stopped_ms IS NULL AND last_day >= @today)
            ON CONFLICT (diary_id, place) DO NOTHING
            RETURNING place
            """,
            new
            {
                diary = diary.Text,
                change = plan.ChangeId,
                title = plan.Words.Title,
                name = plan.Words.Name,
                with = plan.Words.With,
                usual = plan.Words.Usual,
                days = plan.Length.Days,
                washout = plan.Length.WashoutDays,
                begins = plan.Length.DayBegins,
                blocks = plan.Blocks,
                first = EntryInsert.Iso(plan.First),
                last = EntryInsert.Iso(plan.Last),
                seed = Commitment.Text(plan.Seed),
                now = now.ToUnixTimeMilliseconds(),
                today = EntryInsert.Iso(today),
            },
            transaction), ct);

    /// <summary>Stops one that waits or runs. One that is over, or was stopped before, stays as it is.</summary>
    public Task StopAsync(DiaryId diary, int place, LocalDate today, Instant now, CancellationToken ct) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            "UPDATE experiment SET stopped_ms = @now WHERE diary_id = @diary AND place = @place AND stopped_ms IS NULL AND last_day >= @today",
            new { diary = diary.Text, place, now = now.ToUnixTimeMilliseconds(), today = EntryInsert.Iso(today) },
            transaction), ct);
}
