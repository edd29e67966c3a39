using Spectre.Console;

namespace Vastus.Cli;

/// <summary>Shows on a terminal how far a long piece of work is, on standard error.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits for the work. A bar comes after a second, and goes when it is done.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="part">From 0 to 1: how much of it is done. Asked again and again. Null: nobody knows, only that it goes on.</param>
    /// <param name="work">Runs in the background.</param>
    public static async Task<T> WhileAsync<T>(string title, Func<double>? part, Func<Task<T>> work)
    {
        var running = Task.Run(work);
        if (Console.IsErrorRedirected || await Task.WhenAny(running, Task.Delay(Patience)) == running)
            return await running;

        var terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        ProgressColumn[] columns = [new TaskDescriptionColumn(), new ProgressBarColumn(), .. part is null ? Array.Empty<ProgressColumn>() : [new PercentageColumn()]];
        await terminal.Progress().AutoClear(true).Columns(columns).StartAsync(async progress =>
        {
            var bar = progress.AddTask(title, maxValue: 1);
            bar.IsIndeterminate = part is null;
            while (await Task.WhenAny(running, Task.Delay(Between)) != running)
                bar.Value = part?.Invoke() ?? 0;
        });
        return await running;
    }
}
