using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Vastus.Bench;

/// <summary><c>./vastus serve</c> of this checkout, as a process of its own on a free port.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process process;

    private Server(Process process, Uri address, TimeSpan untilReady) =>
        (this.process, Address, UntilReady) = (process, address, untilReady);

    public Uri Address { get; }

    /// <summary>From the start of the process to the first 200 of <c>/readyz</c>.</summary>
    public TimeSpan UntilReady { get; }

    /// <summary>Resident memory.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<Server> StartAsync(string program, string folder, string? postgres)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}");
        probe.Stop();

        var start = new ProcessStartInfo(program, ["serve", "--urls", address.ToString(), "--data", folder]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["VASTUS_DATABASE"] = postgres ?? "";
        var time = Stopwatch.StartNew();
        var started = Process.Start(start)!;
        using var client = new HttpClient { BaseAddress = address };
        while (time.Elapsed < TimeSpan.FromSeconds(30))
        {
            try
            {
                using var ready = await client.GetAsync("/readyz");
                if (ready.IsSuccessStatusCode)
                    return new(started, address, time.Elapsed);
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(5);
        }

        started.Kill(entireProcessTree: true);
        throw new TimeoutException($"{program} did not get ready in 30 seconds.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
