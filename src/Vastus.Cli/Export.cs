using System.CommandLine;
using NodaTime;
using Vastus.Core.Diary.Files;
using Vastus.Core.Profile;
using Vastus.Store;
using Vastus.Store.Archives;
using Vastus.Store.Diary;
using Vastus.Store.Profile;

namespace Vastus.Cli;

/// <summary>A diary from the store into a file, oldest entry first.</summary>
internal static class Export
{
    private const string Fhir = "fhir";
    private const string Archive = "archive";

    public static Command Command()
    {
        var diary = Settings.Diary();
        var format = new Option<string>("--format") { Description = "csv, jsonl or fhir; archive for a zip with everything of the account.", Required = true };
        format.AcceptOnlyFromAmong("csv", "jsonl", Fhir, Archive);
        var output = Settings.Output();
        var data = Settings.Data();
        var command = new Command("export", "Write a diary from the store to a file.") { diary, format, output, data };
        command.SetAction((parsed, ct) => RunAsync(
            parsed.GetValue(diary)!.Trim(), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(data)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(string name, string format, string? output, string data, CancellationToken ct)
    {
        if (Output.Problem(output) is { } problem)
            return Edge.Refuse(problem);
        if (format is Archive && output is null && !Console.IsOutputRedirected)
            return Edge.Refuse("-o: an archive is nothing for a terminal; name a file, such as vastus-archive.zip");

        await using var database = await Database.OpenAsync(Settings.DatabaseUrl, data, ct);
        if (await new Diaries(database).FindAsync(name, ct) is not { } diary)
            return Edge.Refuse($"--diary: there is no diary '{name}'; check the name, or make it with 'vastus import'");

        if (format is Archive)
        {
            await Output.WriteOwnersAsync(output ?? "-", "Writing", null, bytes =>
                new ArchiveWriter(database).WriteAsync(diary, bytes, SystemClock.Instance.GetCurrentInstant(), ct));
            return Edge.Done;
        }

        var part = 0.0;
        var person = ProfileSettings.Read(await new ProfileStore(database).ReadAsync(diary, ct), DateTimeZoneProviders.Tzdb.GetSystemDefault());
        await Output.WriteAsync(output, "Writing", () => Volatile.Read(ref part), text => format is Fhir
            ? new FhirExporter(database).WriteAsync(diary, name, person, SystemClock.Instance.GetCurrentInstant(), text, ct, Tell)
            : new Exporter(database).WriteAsync(diary, text, format is "csv" ? DiaryFormat.Csv : DiaryFormat.Jsonl, ct, Tell));
        return Edge.Done;

        void Tell(double done) => Volatile.Write(ref part, done);
    }
}
