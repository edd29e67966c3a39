using System.Diagnostics;
using NodaTime;
using Vastus.Bench;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Store;
using Vastus.Store.Diary;

var folder = Directory.CreateTempSubdirectory("vastus-bench-").FullName;
Console.WriteLine($"bare sqlite {BareInserts.Sqlite(folder):F0}/s");
await using var db = await Database.OpenAsync(null, Path.Combine(folder, "data"));
var diary = await new Diaries(db).FindOrMakeAsync("me", Instant.FromUtc(2026, 1, 1, 0, 0), default);
var store = new DiaryStore(db);
for (var clients = 1; clients <= 32; clients *= 32)
for (var round = 0; round < 3; round++)
{
    var n = 0;
    var time = Stopwatch.StartNew();
    await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
    {
        while (time.Elapsed < TimeSpan.FromSeconds(3))
        {
            await store.AddAsync(diary, [new Entry(Guid.CreateVersion7(), SystemClock.Instance.GetCurrentInstant().WithOffset(Offset.Zero), new Fluid(250))], default);
            Interlocked.Increment(ref n);
        }
    })));
    Console.WriteLine($"{clients} clients: {n / time.Elapsed.TotalSeconds:F0}/s, cpu {Process.GetCurrentProcess().TotalProcessorTime}");
}
