using Vastus.Tests.Running;

namespace Vastus.Tests.Exchange;

/// <summary>What a run of <c>vastus</c> said.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs the program itself, in its own process, over this store.</summary>
    public static async Task<CommandLine> RunAsync(FreshStore store, string? input, params string[] arguments)
    {
        using var process = Executable.Start(store, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
