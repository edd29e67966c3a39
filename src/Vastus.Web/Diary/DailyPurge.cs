using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Vastus.Store.Diary;

namespace Vastus.Web.Diary;

/// <summary>Erases at the start, and then daily, what was deleted or edited longer ago than it can be brought back.</summary>
internal sealed partial class DailyPurge(DiaryStore diary, IClock clock, ILogger<DailyPurge> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not before the first requests: nobody waits for this.
        await Task.Delay(TimeSpan.FromSeconds(5), stoppingToken);
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1));
        do
        {
            try
            {
                await diary.PurgeAsync(clock.GetCurrentInstant(), stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(e);
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Warning, "What was deleted a month ago could not be erased; tomorrow again.")]
    private partial void LogFailed(Exception e);
}
