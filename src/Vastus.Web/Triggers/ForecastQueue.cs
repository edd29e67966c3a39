using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Vastus.Core.Triggers.Forecasts;
using Vastus.Store.Diary;
using Vastus.Store.Triggers;

namespace Vastus.Web.Triggers;

/// <summary>Issues the forecast of a day when it is first asked for, one diary after the other; nobody waits for it.</summary>
internal sealed partial class ForecastQueue(ForecastStore forecasts, DiaryStore diary, ILogger<ForecastQueue> log) : BackgroundService
{
    private const int Most = 1000;

    private readonly Channel<(DiaryId Diary, ZonedDateTime Now)> waiting =
        Channel.CreateBounded<(DiaryId, ZonedDateTime)>(new BoundedChannelOptions(Most) { SingleReader = true });

    /// <summary>The day for which a diary was last asked, so that one without a forecast is not read at every call.</summary>
    private readonly ConcurrentDictionary<DiaryId, LocalDate> asked = [];

    /// <param name="now">In the person's zone.</param>
    /// <returns>The forecast in force. Null: there is none, or it will be there in a moment.</returns>
    public async Task<IssuedForecast?> FindAsync(DiaryId diary, ZonedDateTime now, CancellationToken ct)
    {
        var day = IssuedForecast.DayOf(now);
        var found = await forecasts.FindAsync(diary, day, ct);
        if (found is null && (!asked.TryGetValue(diary, out var last) || last != day) && waiting.Writer.TryWrite((diary, now)))
            asked[diary] = day;
        return found;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (id, now) in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await IssueAsync(id, now, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(e);
            }
        }
    }

    private async Task IssueAsync(DiaryId id, ZonedDateTime now, CancellationToken ct)
    {
        var before = await forecasts.AllAsync(id, ct);
        var entries = await diary.AfterAsync(id, null, int.MaxValue, ct);
        if (IssuedForecast.Of(entries, before, now) is { } forecast)
            await forecasts.IssueAsync(id, forecast, ct);
    }

    [LoggerMessage(LogLevel.Warning, "A forecast could not be issued; the next one is tomorrow's.")]
    private partial void LogFailed(Exception e);
}
