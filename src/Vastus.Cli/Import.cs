using System.CommandLine;
using System.Text.Json;
using NodaTime;
using Vastus.Core.Diary.Files;
using Vastus.Store;
using Vastus.Store.Diary;

namespace Vastus.Cli;

/// <summary>Files into the store: everything is checked before anything is stored.</summary>
internal static class Import
{
    public static Command Command()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "A diary (CSV or JSON Lines), an export of Apple Health, a FHIR record, or a CSV table of another tracker; - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var diary = Settings.Diary();
        var data = Settings.Data();
        var columns = new Option<string?>("--columns") { Description = "What the columns of a table mean: \"Date=date,Water (ml)=fluid:mL\". Remembered for the next table with the same columns." };
        var leaveOut = new Option<bool>("--leave-out-broken") { Description = "Leave out the rows that cannot be read. Not for diaries." };
        var json = new Option<bool>("--json") { Description = "Print the counts as JSON." };
        var command = new Command("import", "Put files into the store, all of them or nothing.") { files, diary, data, columns, leaveOut, json };
        command.SetAction((parsed, ct) => RunAsync(
            parsed.GetValue(files)!, parsed.GetValue(diary)!.Trim(), parsed.GetValue(data)!,
            new(parsed.GetValue(columns), parsed.GetValue(leaveOut)), parsed.GetValue(json), ct));
        return command;
    }

    private static async Task<int> RunAsync(string[] names, string diary, string data, ImportWish wish, bool json, CancellationToken ct)
    {
        if (InputFile.Problems(names) is { Count: > 0 } problems)
            return Edge.Refuse(problems);

        List<IncomingInput> files = [];
        try
        {
            foreach (var name in names)
                files.Add(new(await InputFile.OpenAsync(name, ct)));
            var now = SystemClock.Instance.GetCurrentInstant();
            if (files.Exists(file => !file.IsDiary))
            {
                await using var database = await Database.OpenAsync(Settings.DatabaseUrl, data, ct);
                if (await ImportColumns.TellAsync(database, diary, wish.Columns, files, ct) is { Count: > 0 } wrong)
                    return Edge.RefuseSome(wrong);
            }
            else if (wish.Columns is not null)
            {
                return Edge.Refuse("--columns: no file is a table of another program; leave the option out");
            }

            var check = await ProgressBar.WhileAsync("Checking", () => Part(files), () => Task.FromResult(Check(files, now, ct)));
            if (check.ProblemCount > 0 && !(wish.LeaveOutBroken && check.Entries > 0 && files.TrueForAll(file => !file.IsDiary)))
                return Edge.Refuse(check.Problems, check.ProblemCount);

            var count = await ProgressBar.WhileAsync("Storing", () => Part(files), () => StoreAsync(files, diary, data, now, ct));
            Console.Write(json ? Json(diary, count, check) : Text(diary, count, check));
            return Edge.Done;
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    private static FileCheck Check(List<IncomingInput> files, Instant now, CancellationToken ct)
    {
        var check = new FileCheck();
        foreach (var file in files)
            check.Add(file.Name, file.Check(now), ct);
        return check;
    }

    private static async Task<ImportCount> StoreAsync(List<IncomingInput> files, string diary, string data, Instant now, CancellationToken ct)
    {
        await using var database = await Database.OpenAsync(Settings.DatabaseUrl, data, ct);
        var id = await new Diaries(database).FindOrMakeAsync(diary, now, ct);
        var what = string.Join(" · ", files.Select(file => file.File.What).Distinct());
        var count = await new Importer(database).ImportAsync(id, what, [.. files.Select(file => (Func<IEnumerable<FileEntry>>)(() => file.Again(now)))], now, ct);
        foreach (var file in files.Where(file => file.Mapping is not null))
            await new MappingStore(database).RememberAsync(id, file.File.Table!.Key, file.Mapping!.ToString(), ct);
        return count;
    }

    private static string Json(string diary, ImportCount count, FileCheck check) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["diary"] = diary,
        ["entries"] = count.Total,
        ["new"] = count.New,
        ["known"] = count.Known,
        ["brokenRows"] = check.BrokenRows,
        ["leftOut"] = check.LeftOut.Select(left => new Dictionary<string, object> { ["what"] = left.What, ["why"] = left.Why, ["count"] = left.Count }),
    }) + "\n";

    private static string Text(string diary, ImportCount count, FileCheck check) => string.Concat(
    [
        $"{count.Total:N0} {(count.Total is 1 ? "entry" : "entries")}: {count.New:N0} new, {count.Known:N0} already in the diary '{diary}'.\n",
        .. check.BrokenRows > 0 ? [$"{check.BrokenRows:N0} {(check.BrokenRows is 1 ? "row that cannot be read was" : "rows that cannot be read were")} left out.\n"] : Array.Empty<string>(),
        .. check.LeftOut.Select(left => $"Left out: {left.What} ({left.Count:N0}): {left.Why}.\n"),
    ]);

    private static double Part(List<IncomingInput> files) => files.Sum(file => file.Part * file.Length) / Math.Max(1, files.Sum(file => file.Length));
}
