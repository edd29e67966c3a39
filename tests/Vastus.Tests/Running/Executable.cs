using System.Diagnostics;
using System.Text;

namespace Vastus.Tests.Running;

/// <summary>The program itself, <c>vastus</c>, as it lies beside the tests.</summary>
internal static class Executable
{
    /// <summary>Starts it as a process of its own over this store, with all of its streams in our hands.</summary>
    public static Process Start(FreshStore store, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "vastus"), arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = store.Folder,
        };
        start.Environment["VASTUS_DATA"] = store.Folder;
        start.Environment["VASTUS_DATABASE"] = store.Url ?? "";
        return Process.Start(start)!;
    }
}
