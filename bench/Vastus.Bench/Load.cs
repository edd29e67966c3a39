using System.Diagnostics;

namespace Vastus.Bench;

/// <summary>Many connections that each ask, wait for the answer, and ask again.</summary>
/// <param name="Rate">Answers a second.</param>
/// <param name="P50">Half of the answers came within this.</param>
/// <param name="P99">All but one in a hundred came within this.</param>
internal sealed record Load(double Rate, TimeSpan P50, TimeSpan P99)
{
    public static async Task<Load> RunAsync(Uri address, int connections, TimeSpan time, Func<byte[]> request)
    {
        var lines = Enumerable.Range(0, connections).Select(_ => new Line(address)).ToList();
        await RunAsync(lines, TimeSpan.FromSeconds(2), request);
        var started = Stopwatch.GetTimestamp();
        var times = await RunAsync(lines, time, request);
        var took = Stopwatch.GetElapsedTime(started);
        lines.ForEach(line => line.Dispose());

        times.Sort();
        return new(times.Count / took.TotalSeconds, times[times.Count / 2], times[times.Count * 99 / 100]);
    }

    private static async Task<List<TimeSpan>> RunAsync(List<Line> lines, TimeSpan time, Func<byte[]> request)
    {
        var started = Stopwatch.GetTimestamp();
        var each = await Task.WhenAll(lines.Select(line => Task.Run(async () =>
        {
            List<TimeSpan> times = [];
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                var asked = Stopwatch.GetTimestamp();
                await line.AskAsync(request());
                times.Add(Stopwatch.GetElapsedTime(asked));
            }

            return times;
        })));
        return [.. each.SelectMany(times => times)];
    }
}
