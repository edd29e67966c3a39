using System.CommandLine;
using NodaTime;
using Vastus.Store;
using Vastus.Store.Backups;

namespace Vastus.Cli;

/// <summary>The whole store into one file, while the server runs.</summary>
internal static class Backup
{
    public static Command Command()
    {
        var output = new Option<string>("-o", "--output") { Description = "The file to write; - for standard output.", Required = true };
        var data = Settings.Data();
        var command = new Command("backup", "Write the whole store, all accounts and diaries, to one file.") { output, data };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(output)!, parsed.GetValue(data)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(string output, string data, CancellationToken ct)
    {
        if (Output.Problem(output) is { } problem)
            return Edge.Refuse(problem);
        if (await Database.FindAsync(Settings.DatabaseUrl, data, ct) is not { } database)
            return Edge.Refuse(Settings.NoStore(data));

        await using (database)
        {
            var part = 0.0;
            BackupManifest? manifest = null;
            await Output.WriteOwnersAsync(output, "Writing", () => Volatile.Read(ref part), async bytes =>
                manifest = await new BackupWriter(database).WriteAsync(
                    bytes, SystemClock.Instance.GetCurrentInstant(), done => Volatile.Write(ref part, done), ct));
            if (output is not "-")
                Console.WriteLine($"{output}: {Said.Of(manifest!)}.");
            return Edge.Done;
        }
    }
}
