using System.Diagnostics;
using Dapper;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class TenYearsTests
{
    private static readonly LocalDate LastDay = new(2025, 12, 31);

    [Theory]
    [InlineData(Engine.Sqlite, "EXPLAIN QUERY PLAN")]
    [InlineData(Engine.Postgres, "EXPLAIN")]
    public async Task The_latest_month_is_found_without_reading_the_rest(Engine engine, string explain)
    {
        await using var store = await MakeAsync(engine);
        await store.Entries.AddAsync(store.Diary, TenYears(), default);
        var month = new DateInterval(new(2025, 12, 1), LastDay);

        var plan = await store.Database.ReadAsync(
            async connection =>
            {
                if (engine is Engine.Postgres)
                    await connection.ExecuteAsync("ANALYZE entry");
                var rows = await connection.QueryAsync(
                    $"""
                    {explain} SELECT id FROM entry
                    WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND day BETWEEN '2025-12-01' AND '2025-12-31'
                    ORDER BY at_ms, id
                    """,
                    new { diary = store.Diary.ToString() });
                return string.Join('\n', rows.SelectMany(row => (IDictionary<string, object>)row).Select(cell => cell.Value));
            }, default);
        Assert.Contains("entry_day", plan, StringComparison.Ordinal);

        var times = new List<TimeSpan>();
        for (var i = 0; i < 21; i++)
        {
            var time = Stopwatch.StartNew();
            Assert.Equal(341, (await store.Entries.OnDaysAsync(store.Diary, month, default)).Count);
            times.Add(time.Elapsed);
        }

        times.Sort();
        TestContext.Current.SendDiagnosticMessage($"{engine}: the latest month of ten years in {times[10].TotalMilliseconds:F1} ms");
        // The aim is 10 ms on a quiet machine, which the benchmark shows; here others may be at work.
        Assert.True(times[10] < TimeSpan.FromMilliseconds(50), $"{times[10].TotalMilliseconds} ms");
    }

    /// <summary>Eleven drinks on each of 3,653 days: 40,183 entries.</summary>
    private static List<Entry> TenYears() =>
    [
        .. from day in Enumerable.Range(0, 3653)
           from hour in Enumerable.Range(8, 11)
           let at = LastDay.PlusDays(-day).At(new LocalTime(hour, 0)).WithOffset(Offset.FromHours(1))
           select new Entry(Guid.CreateVersion7(), at, new Fluid(200)),
    ];
}
