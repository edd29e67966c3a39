using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Vastus.Core.Diary.Files;

namespace Vastus.Cli;

/// <summary>Where every fault ends up: as one line on standard error and an exit code.</summary>
internal static class Edge
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Wrong = 2;

    /// <summary>As a shell reports a program that Ctrl-C ended: 128 and the number of the signal.</summary>
    private const int Interrupted = 130;

    /// <summary>EPIPE: who read our output has read enough.</summary>
    private const int BrokenPipe = 32;

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed);
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (IOException e) when (e.HResult is BrokenPipe)
        {
            return Done;
        }
        catch (ArgumentException e) when (e.ParamName is "url")
        {
            return Refuse(e.Message.Split(" (Parameter", 2)[0]);
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync($"vastus: {OneLine(e.Message)}");
            return Failed;
        }
    }

    /// <summary>Says what is wrong with the call or the input.</summary>
    /// <param name="lines">Each <c>what it is about: what is wrong; what would be right</c>.</param>
    public static int Refuse(params IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Console.Error.WriteLine(OneLine(line));
        return Wrong;
    }

    /// <summary>Says what is wrong with files, and how many problems more there are than are told.</summary>
    public static int Refuse(IReadOnlyList<FileProblem> problems, int count) => Refuse([
        .. problems.Select(problem => problem.ToString()),
        .. count > problems.Count ? [$"and {count - problems.Count:N0} more; {count:N0} problems in all"] : Array.Empty<string>(),
    ]);

    /// <summary>As the other one, with the first of the problems and then a count.</summary>
    public static int RefuseSome(IReadOnlyList<string> lines) => Refuse([
        .. lines.Take(FileCheck.ProblemsMost),
        .. lines.Count > FileCheck.ProblemsMost ? [$"and {lines.Count - FileCheck.ProblemsMost:N0} more; {lines.Count:N0} problems in all"] : Array.Empty<string>(),
    ]);

    private static int Refuse(ParseResult parsed)
    {
        var command = string.Join(' ', Commands(parsed.CommandResult).Reverse());
        return Refuse(parsed.Errors.Select(e => $"{command}: {OneLine(e.Message).TrimEnd('.')}; '{command} --help' says what it takes"));
    }

    /// <summary>The command that was called, and those it belongs to, up to <c>vastus</c> itself.</summary>
    private static IEnumerable<string> Commands(CommandResult? called)
    {
        for (; called is not null; called = called.Parent as CommandResult)
            yield return called.Command is RootCommand ? "vastus" : called.Command.Name;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
