using Dapper;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Today;

namespace Vastus.Store.Diary;

/// <summary>What a diary says often, counted.</summary>
public sealed partial class DiaryStore
{
    private const long WeekMs = 7L * 24 * 60 * 60 * 1000;

    /// <summary>How often the same things were logged in each week of the last <see cref="UsualTaps.Days"/>.</summary>
    public Task<IReadOnlyList<UsualCount>> UsualAsync(DiaryId diary, Instant now, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<UsualCount>>(async connection =>
        {
            var counted = await connection.QueryAsync<Counted>(
                """
                SELECT kind, name, amount, unit, minutes, level, (@now - at_ms) / @week AS WeeksAgo, COUNT(*) AS Times FROM entry
                WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND at_ms > @since AND at_ms <= @now
                  AND kind NOT IN ('spasm', 'symptom', 'lab', 'relief', 'set', 'checkin', 'custom', 'note')
                GROUP BY kind, name, amount, unit, minutes, level, (@now - at_ms) / @week
                """,
                new
                {
                    diary = diary.Text,
                    now = now.ToUnixTimeMilliseconds(),
                    since = (now - Duration.FromDays(UsualTaps.Days)).ToUnixTimeMilliseconds(),
                    week = WeekMs,
                });
            return [.. counted.Select(c => c.ToCount())];
        }, ct);

    private sealed record Counted
    {
        public required string Kind { get; init; }
        public string? Name { get; init; }
        public string? Amount { get; init; }
        public string? Unit { get; init; }
        public string? Minutes { get; init; }
        public string? Level { get; init; }
        public required long WeeksAgo { get; init; }
        public required long Times { get; init; }

        public UsualCount ToCount() => new(
            new() { Kind = Kind, Name = Name, Amount = Amount, Unit = Unit, Minutes = Minutes, Level = Level }, (int)WeeksAgo, (int)Times);
    }
}
