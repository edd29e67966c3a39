using System.CommandLine;
using Vastus.Store;
using Vastus.Store.Backups;

namespace Vastus.Cli;

/// <summary>A backup into an empty store, all of it or nothing.</summary>
internal static class Restore
{
    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "What 'vastus backup' wrote; - for standard input." };
        var replace = new Option<bool>("--replace") { Description = "Erase what is in the store and put the backup in its place." };
        var data = Settings.Data();
        var command = new Command("restore", "Fill the store from a backup, all of it or nothing. Stop the server before.") { file, replace, data };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(replace), parsed.GetValue(data)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(string name, bool replace, string data, CancellationToken ct)
    {
        if (InputFile.Problems([name]) is [_, ..] problems)
            return Edge.Refuse(problems);
        try
        {
            using var input = await InputFile.OpenAsync(name, ct);
            using var bytes = input.Read();
            var part = 0.0;
            using var backup = await ProgressBar.WhileAsync("Checking", Part, () => BackupFile.OpenAsync(bytes, Tell, ct));
            await using var database = await Database.OpenAsync(Settings.DatabaseUrl, data, ct);
            await ProgressBar.WhileAsync("Restoring", Part, async () =>
            {
                await new Restorer(database).RestoreAsync(backup, replace, Tell, ct);
                return true;
            });
            Console.WriteLine($"Restored {Said.Of(backup.Manifest)}, as of {backup.Manifest.Made}.");
            return await Verify.RunAsync(database, ct);

            double Part() => Volatile.Read(ref part);
            void Tell(double done) => Volatile.Write(ref part, done);
        }
        catch (BackupRefusedException e)
        {
            return Edge.Refuse($"{name}: {e.Message}");
        }
    }
}
