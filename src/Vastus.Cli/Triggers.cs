using System.CommandLine;
using Vastus.Core.Diary.Files;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Looks;

namespace Vastus.Cli;

/// <summary>The trigger analysis of a diary file, without a store; of a folder, one answer a line.</summary>
internal static class Triggers
{
    private const string FourWeekly = "four-weekly";

    private static readonly string[] Endings = [".csv", ".jsonl"];

    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "A diary file, a folder of them, or - for standard input." };
        var json = new Option<bool>("--json") { Description = "Print the answer as JSON; of a folder, one document a line." };
        var looks = new Option<string>("--looks")
        {
            Description = "When findings are settled: four-weekly, as the pages do, or quarterly, as the method does.",
            DefaultValueFactory = _ => FourWeekly,
        };
        looks.AcceptOnlyFromAmong(FourWeekly, "quarterly");
        var command = new Command("triggers", "Ask a diary what comes before the spasms.") { file, json, looks };
        command.SetAction((parsed, ct) =>
        {
            var fourWeekly = parsed.GetValue(looks) is FourWeekly;
            return Directory.Exists(parsed.GetValue(file))
                ? FolderAsync(parsed.GetValue(file)!, fourWeekly, ct)
                : FileAsync(parsed.GetValue(file)!, parsed.GetValue(json), fourWeekly, ct);
        });
        return command;
    }

    private static async Task<int> FileAsync(string name, bool json, bool fourWeekly, CancellationToken ct)
    {
        if (InputFile.Problems([name]) is { Count: > 0 } problems)
            return Edge.Refuse(problems);

        // Meanwhile, since reading the table of exposures takes longer than the diary.
        _ = Task.Run(() => ExposureTable.Embedded, ct);
        using var file = await InputFile.OpenAsync(name, ct);
        var diary = await ProgressBar.WhileAsync(
            "Reading", () => (double)file.Position / Math.Max(1, file.Length), () => Task.FromResult(DiaryAsFile.Read(file)));
        if (diary.ProblemCount > 0)
            return Edge.Refuse(diary.Problems, diary.ProblemCount);

        await Output.WriteAsync(null, text => json
            ? text.WriteLineAsync(Answer.Line(TriggersAnswer.Of(diary.WithFood(), fourWeekly)))
            : text.WriteAsync(TriggersTable.Text(diary.WithFood(), fourWeekly ? LookSchedule.FourWeekly : LookSchedule.Quarterly)));
        return Edge.Done;
    }

    /// <summary>The files of a folder by name, analysed on all cores. A broken one is told, and the others are answered.</summary>
    private static async Task<int> FolderAsync(string folder, bool fourWeekly, CancellationToken ct)
    {
        var names = Directory.EnumerateFiles(folder).Where(name => Endings.Contains(Path.GetExtension(name))).Order(StringComparer.Ordinal).ToList();
        if (names is [])
            return Edge.Refuse($"{folder}: there is no diary file in this folder; put .csv or .jsonl files in it");

        var (done, code) = (0, Edge.Done);
        return await ProgressBar.WhileAsync("Analysing", () => (double)done / names.Count, async () =>
        {
            await Output.WriteAsync(null, async text =>
            {
                foreach (var (problems, count, line) in names.AsParallel().AsOrdered().WithCancellation(ct).Select(name => Line(name, fourWeekly)))
                {
                    if (count > 0)
                        code = Edge.Refuse(problems, count);
                    else
                        await text.WriteLineAsync(line);
                    done++;
                }
            });
            return code;
        });
    }

    private static (IReadOnlyList<FileProblem> Problems, int Count, string Line) Line(string name, bool fourWeekly)
    {
        using var file = InputFile.Open(name);
        var diary = DiaryAsFile.Read(file);
        return (diary.Problems, diary.ProblemCount, diary.ProblemCount > 0 ? "" : Answer.Line(TriggersAnswer.Of(diary.WithFood(), fourWeekly)));
    }
}
