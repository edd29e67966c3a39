using System.Diagnostics;

namespace Vastus.Web.Reports;

/// <summary>Makes a PDF of a page with the Chromium that is installed on this machine. Nothing leaves the machine.</summary>
/// <remarks>The page lies for a moment in a folder that only this user can read, and is deleted with it.</remarks>
public static class ChromiumPrinter
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <returns>The program that <c>VASTUS_CHROMIUM</c> names, or the first in the path. Null: there is none.</returns>
    public static string? Find() => Environment.GetEnvironmentVariable("VASTUS_CHROMIUM") is { Length: > 0 } named
        ? File.Exists(named) ? named : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>A tagged PDF with an outline.</summary>
    /// <param name="chromium">See <see cref="Find"/>.</param>
    /// <param name="html">Needs nothing else.</param>
    /// <param name="ct">Gives up.</param>
    /// <exception cref="InvalidOperationException">Chromium made none, or took too long.</exception>
    public static async Task<byte[]> PrintAsync(string chromium, string html, CancellationToken ct)
    {
        await OneAtATime.WaitAsync(ct);
        var folder = Directory.CreateTempSubdirectory("vastus-print-");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "report.html"), Path.Combine(folder.FullName, "report.pdf"));
            await File.WriteAllTextAsync(page, html, ct);
            await RunAsync(chromium, folder.FullName, page, pdf, ct);
            return File.Exists(pdf)
                ? await File.ReadAllBytesAsync(pdf, ct)
                : throw new InvalidOperationException("Chromium made no PDF; try the page instead, and print it from the browser.");
        }
        finally
        {
            OneAtATime.Release();
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string chromium, string folder, string page, string pdf, CancellationToken ct)
    {
        var start = new ProcessStartInfo(chromium)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-sync",
                "--disable-component-update", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={folder}/profile",
                "--export-tagged-pdf", "--generate-pdf-document-outline", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
            },
        };
        // Chromium's own cage does not work for the user root, as in a container.
        if (Environment.UserName is "root")
            start.ArgumentList.Insert(0, "--no-sandbox");

        using var process = Process.Start(start) ?? throw new InvalidOperationException("Chromium did not start.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token), process.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new InvalidOperationException("Chromium took too long to make a PDF; try the page instead, and print it from the browser.", e);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
