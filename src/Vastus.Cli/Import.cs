using System.CommandLine;
using System.Text.Json;
using NodaTime;
using Vastus.Core.Diary.Files;
using Vastus.Store;
using Vastus.Store.Diary;

namespace Vastus.Cli;

/// <summary>Diary files into the store: everything is checked before anything is stored.</summary>
internal static class Import
{
    public static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Description = "CSV or JSON Lines; - for standard input.", Arity = ArgumentArity.OneOrMore };
        var diary = Settings.Diary();
        var data = Settings.Data();
        var json = new Option<bool>("--json") { Description = "Print the counts as JSON." };
        var command = new Command("import", "Put diary files into the store, all of them or nothing.") { files, diary, data, json };
        command.SetAction((parsed, ct) => RunAsync(
            parsed.GetValue(files)!, parsed.GetValue(diary)!.Trim(), parsed.GetValue(data)!, parsed.GetValue(json), ct));
        return command;
    }

    private static async Task<int> RunAsync(string[] names, string diary, string data, bool json, CancellationToken ct)
    {
        if (InputFile.Problems(names) is { Count: > 0 } problems)
            return Edge.Refuse(problems);

        List<InputFile> files = [];
        try
        {
            foreach (var name in names)
                files.Add(await InputFile.OpenAsync(name, ct));
            var now = SystemClock.Instance.GetCurrentInstant();
            var check = await ProgressBar.WhileAsync("Checking", () => Part(files), () => Task.FromResult(Check(files, now, ct)));
            if (check.ProblemCount > 0)
                return Edge.Refuse(check.Problems, check.ProblemCount);

            var count = await ProgressBar.WhileAsync("Storing", () => Part(files), () => StoreAsync(files, diary, data, now, ct));
            Console.WriteLine(json
                ? JsonSerializer.Serialize(new Dictionary<string, object>
                {
                    ["diary"] = diary,
                    ["entries"] = count.Total,
                    ["new"] = count.New,
                    ["known"] = count.Known,
                })
                : $"{count.Total:N0} {(count.Total is 1 ? "entry" : "entries")}: {count.New:N0} new, {count.Known:N0} already in the diary '{diary}'.");
            return Edge.Done;
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    private static FileCheck Check(List<InputFile> files, Instant now, CancellationToken ct)
    {
        var check = new FileCheck();
        foreach (var file in files)
            check.Add(file.Name, DiaryFile.Entries(file.Read, now), ct);

        return check;
    }

    private static async Task<ImportCount> StoreAsync(List<InputFile> files, string diary, string data, Instant now, CancellationToken ct)
    {
        await using var database = await Database.OpenAsync(Settings.DatabaseUrl, data, ct);
        var id = await new Diaries(database).FindOrMakeAsync(diary, now, ct);
        return await new Importer(database).ImportAsync(id, [.. files.Select(file => (Func<IEnumerable<FileEntry>>)(() => DiaryFile.Entries(file.Read, now)))], ct);
    }

    private static double Part(List<InputFile> files) =>
        files.Sum(file => (double)file.Position) / Math.Max(1, files.Sum(file => file.Length));
}
