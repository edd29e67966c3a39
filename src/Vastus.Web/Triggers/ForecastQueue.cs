using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Vastus.Core.Triggers.Forecasts;
using Vastus.Core.Triggers.Periods;
using Vastus.Store.Diary;
using Vastus.Store.Triggers;
using Vastus.Web.Accounts;
using Vastus.Web.Intake;

namespace Vastus.Web.Triggers;

/// <summary>Issues the forecast of a day when it is first asked for, one diary after the other; nobody waits for it.</summary>
internal sealed partial class ForecastQueue(ForecastStore forecasts, DiaryStore diary, OwnExposureStore own, FoodShelf shelf, ILogger<ForecastQueue> log) : BackgroundService
{
    private const int Most = 1000;

    private readonly Channel<(DiaryId Diary, RestDays RestDays, ZonedDateTime Now)> waiting =
        Channel.CreateBounded<(DiaryId, RestDays, ZonedDateTime)>(new BoundedChannelOptions(Most) { SingleReader = true });

    /// <summary>The day for which a diary was last asked, so that one without a forecast is not read at every call.</summary>
    private readonly ConcurrentDictionary<DiaryId, LocalDate> asked = [];

    /// <param name="person">Whose.</param>
    /// <param name="now">In the person's zone.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The forecast in force. Null: there is none, or it will be there in a moment.</returns>
    public async Task<IssuedForecast?> FindAsync(CurrentPerson person, ZonedDateTime now, CancellationToken ct)
    {
        var (id, day) = (person.Diary, IssuedForecast.DayOf(now));
        var found = await forecasts.FindAsync(id, day, ct);
        if (found is null && (!asked.TryGetValue(id, out var last) || last != day) && waiting.Writer.TryWrite((id, person.Profile.RestDays, now)))
            asked[id] = day;
        return found;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (id, rest, now) in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await IssueAsync(id, rest, now, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(e.GetType().Name);
            }
        }
    }

    private async Task IssueAsync(DiaryId id, RestDays rest, ZonedDateTime now, CancellationToken ct)
    {
        var before = await forecasts.AllAsync(id, ct);
        var entries = await shelf.BesideAsync(id, await diary.AfterAsync(id, null, int.MaxValue, ct), ct);
        if (IssuedForecast.Of(entries, before, await own.AllAsync(id, ct), rest, now) is { } forecast)
            await forecasts.IssueAsync(id, forecast, ct);
    }

    [LoggerMessage(LogLevel.Warning, "A forecast could not be issued ({Kind}); the next one is tomorrow's.")]
    private partial void LogFailed(string kind);
}
