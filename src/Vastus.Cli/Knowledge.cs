using System.CommandLine;
using Vastus.Core.Knowledge;

namespace Vastus.Cli;

/// <summary>The knowledge files, for the person who edits them.</summary>
internal static class Knowledge
{
    private const string Folder = "knowledge";

    public static Command Command()
    {
        var folder = new Argument<string?>("FOLDER") { Description = "Where the files are; by default the folder 'knowledge' here, or the files this program was built with.", DefaultValueFactory = _ => null };
        var check = new Command("check", "Read all knowledge files and name every problem with its file and line.") { folder };
        check.SetAction((parsed, ct) => CheckAsync(parsed.GetValue(folder), ct));
        return new("knowledge", "The clinical facts that the program goes by.") { check };
    }

    private static async Task<int> CheckAsync(string? named, CancellationToken ct)
    {
        var folder = named ?? (Directory.Exists(Folder) ? Folder : null);
        if (folder is not null && Problems(folder) is { Count: > 0 } missing)
            return Edge.Refuse(missing);

        Dictionary<string, string> texts = [];
        foreach (var file in KnowledgeCheck.Files)
            texts[file] = folder is null ? Embedded.Text(file) : await File.ReadAllTextAsync(In(folder, file), ct);
        var check = KnowledgeCheck.Of(texts);
        if (check.Problems is not [])
            return Edge.Refuse(check.Problems.Select(problem => (folder is null ? problem : problem with { File = In(folder, problem.File) }).ToString()));

        await Output.WriteAsync(null, text => text.WriteLineAsync($"{folder ?? "built-in"}: no problems in {string.Join(", ", check.Counts)}"));
        return Edge.Done;
    }

    private static List<string> Problems(string folder) => Directory.Exists(folder)
        ? [.. KnowledgeCheck.Files.Select(file => In(folder, file)).Where(file => !File.Exists(file)).Select(file => $"{file}: there is no such file; put it there")]
        : [$"{folder}: there is no such folder; name the one with findings.yaml"];

    private static string In(string folder, string file) => Path.Combine(folder, Path.GetFileName(file));
}
