using Dapper;
using NodaTime;
using Vastus.Core.Triage;
using Vastus.Store.Diary;

namespace Vastus.Store.Triage;

/// <summary>Checks that are going on, and the rules of those that were done.</summary>
public sealed class CheckStore(Database database)
{
    /// <returns>Null: none was begun.</returns>
    public Task<OpenCheck?> OpenAsync(DiaryId diary, CancellationToken ct) => database.ReadAsync(async connection =>
        (await connection.QuerySingleOrDefaultAsync<Row>(
            "SELECT entry_id AS EntryId, began_ms AS BeganMs, changed_ms AS ChangedMs, said FROM open_check WHERE diary_id = @diary",
            new { diary = diary.Text }))?.ToOpen(), ct);

    /// <summary>Keeps it in the place of the one before.</summary>
    public Task SaveAsync(DiaryId diary, OpenCheck check, CancellationToken ct) => database.WriteAsync(transaction =>
        transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO open_check (diary_id, entry_id, began_ms, changed_ms, said) VALUES (@diary, @entry, @began, @changed, @said)
            ON CONFLICT (diary_id) DO UPDATE
            SET entry_id = excluded.entry_id, began_ms = excluded.began_ms, changed_ms = excluded.changed_ms, said = excluded.said
            """,
            new
            {
                diary = diary.Text,
                entry = check.Entry.ToString(),
                began = check.Began.ToUnixTimeMilliseconds(),
                changed = check.Changed.ToUnixTimeMilliseconds(),
                said = check.Said,
            }, transaction), ct);

    public Task ForgetAsync(DiaryId diary, CancellationToken ct) => database.WriteAsync(transaction =>
        transaction.Connection!.ExecuteAsync("DELETE FROM open_check WHERE diary_id = @diary", new { diary = diary.Text }, transaction), ct);

    /// <returns>Null: no check was ever judged by them here.</returns>
    public Task<TriageFiles?> RulesAsync(string version, CancellationToken ct) => database.ReadAsync(async connection =>
        await connection.QuerySingleOrDefaultAsync<(string Findings, string Rules, string Conditions)?>(
            "SELECT findings, rules, conditions FROM rules WHERE version = @version", new { version }) is var (findings, rules, conditions)
            ? new TriageFiles(findings, rules, conditions)
            : null, ct);

    /// <summary>Keeps the rules under their version, once.</summary>
    public async Task KeepRulesAsync(TriageFiles files, CancellationToken ct)
    {
        if (await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>(
            "SELECT COUNT(*) FROM rules WHERE version = @version", new { version = files.Version }), ct) is not 0)
        {
            return;
        }

        await database.WriteAsync(transaction => transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO rules (version, findings, rules, conditions) VALUES (@version, @findings, @rules, @conditions)
            ON CONFLICT (version) DO NOTHING
            """,
            new { version = files.Version, findings = files.Findings, rules = files.Rules, conditions = files.Conditions }, transaction), ct);
    }

    private sealed record Row
    {
        public required string EntryId { get; init; }
        public required long BeganMs { get; init; }
        public required long ChangedMs { get; init; }
        public required string Said { get; init; }

        public OpenCheck ToOpen() => new(
            Guid.Parse(EntryId), Instant.FromUnixTimeMilliseconds(BeganMs), Instant.FromUnixTimeMilliseconds(ChangedMs), Said);
    }
}
