using System.CommandLine;
using Vastus.Core.Triggers.Problems;

namespace Vastus.Cli;

/// <summary>The conditional logistic model of a file of cases and referents.</summary>
internal static class Fit
{
    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "CSV: stratum, case (0 or 1) and covariates; - for standard input." };
        var json = new Option<bool>("--json") { Description = "Print the answer as JSON." };
        var command = new Command("fit", "Fit the exact conditional logistic model of a file of cases and referents.") { file, json };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(json), ct));
        return command;
    }

    private static async Task<int> RunAsync(string name, bool json, CancellationToken ct)
    {
        if (InputFile.Problems([name]) is { Count: > 0 } problems)
            return Edge.Refuse(problems);

        using var file = await InputFile.OpenAsync(name, ct);
        var read = await ProgressBar.WhileAsync("Reading", () => (double)file.Position / Math.Max(1, file.Length), () => Task.FromResult(Read(file)));
        if (read.Sets is not { } sets)
            return Edge.Refuse(read.Problems, read.ProblemCount);

        var answer = await ProgressBar.WhileAsync("Fitting", () => 0, () => Task.FromResult(FitAnswer.Of(read.Covariates, sets)));
        await Output.WriteAsync(null, text => json ? text.WriteLineAsync(Answer.Lines(answer)) : text.WriteAsync(new FitTable(answer, Coloured).Text()));
        return Edge.Done;
    }

    private static bool Coloured => !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";

    private static ProblemFile Read(InputFile file)
    {
        using var bytes = file.Read();
        return ProblemFile.Read(file.Name, bytes);
    }
}
