using System.Diagnostics;

namespace Vastus.Tests.Running;

/// <summary><c>vastus serve</c> as a process of its own on a free port, which can be killed.</summary>
internal sealed class ServeProcess(FreshStore store) : IAsyncDisposable
{
    private readonly Process process = Executable.Start(store, "serve", "--urls", "http://127.0.0.1:0");

    public bool HasEnded => process.HasExited;

    /// <summary>Where it answers; to be asked once. It says so when it is ready.</summary>
    public async Task<Uri> AddressAsync()
    {
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return line is not null
            ? new(line.Split(' ')[^1])
            : throw new InvalidOperationException($"vastus did not start: {await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>SIGKILL: it is told nothing and tidies up nothing.</summary>
    public Task KillAsync()
    {
        process.Kill();
        return process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }
}
