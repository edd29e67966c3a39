using System.Data.Common;
using Dapper;
using NodaTime;
using Vastus.Core.Triggers.Forecasts;
using Vastus.Store.Diary;

namespace Vastus.Store.Triggers;

/// <summary>The forecasts of diaries, as they were issued. None is ever changed.</summary>
public sealed class ForecastStore(Database database)
{
    /// <returns>Null: none was issued on that day.</returns>
    public Task<IssuedForecast?> FindAsync(DiaryId diary, LocalDate day, CancellationToken ct) =>
        database.ReadAsync(connection => FindAsync(connection, null, diary, day), ct);

    /// <returns>Oldest first.</returns>
    public Task<IReadOnlyList<IssuedForecast>> AllAsync(DiaryId diary, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<IssuedForecast>>(
            async connection =>
            [
                .. (await connection.QueryAsync<StoredForecast>(
                    $"SELECT {StoredForecast.Columns} FROM forecast WHERE diary_id = @diary ORDER BY issued_ms", new { diary = diary.Text }))
                    .Select(stored => stored.ToIssued()),
            ], ct);

    /// <returns>The one that stands for the day: this one, or that of who was first.</returns>
    public Task<IssuedForecast> IssueAsync(DiaryId diary, IssuedForecast forecast, CancellationToken ct) =>
        database.WriteAsync(async transaction =>
        {
            var connection = transaction.Connection!;
            await connection.ExecuteAsync(
                """
                INSERT INTO forecast (
                  diary_id, day, issued_ms, average, risk, is_adjusted, switched_off,
                  record_days, record_expected, record_came, record_adjusted, record_skill)
                VALUES (@diary, @day, @issuedMs, @average, @risk, @isAdjusted, @switchedOff, @days, @expected, @came, @adjusted, @skill)
                ON CONFLICT (diary_id, day) DO NOTHING
                """,
                new
                {
                    diary = diary.Text,
                    day = EntryInsert.Iso(forecast.Day),
                    issuedMs = forecast.Issued.ToUnixTimeMilliseconds(),
                    average = forecast.Average,
                    risk = forecast.Risk,
                    isAdjusted = forecast.IsAdjusted ? 1 : 0,
                    switchedOff = forecast.SwitchedOff ? 1 : 0,
                    days = forecast.Record.Days,
                    expected = forecast.Record.Expected,
                    came = forecast.Record.Came,
                    adjusted = forecast.Record.Adjusted,
                    skill = forecast.Record.Skill,
                }, transaction);
            return (await FindAsync(connection, transaction, diary, forecast.Day))!;
        }, ct);

    private static async Task<IssuedForecast?> FindAsync(DbConnection connection, DbTransaction? transaction, DiaryId diary, LocalDate day) =>
        (await connection.QuerySingleOrDefaultAsync<StoredForecast>(
            $"SELECT {StoredForecast.Columns} FROM forecast WHERE diary_id = @diary AND day = @day",
            new { diary = diary.Text, day = EntryInsert.Iso(day) }, transaction))?.ToIssued();
}
