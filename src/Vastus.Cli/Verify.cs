using System.CommandLine;
using Vastus.Store;
using Vastus.Store.Backups;

namespace Vastus.Cli;

/// <summary>Whether the store, or a backup of it, is sound.</summary>
internal static class Verify
{
    public static Command Command()
    {
        var file = new Argument<string?>("FILE") { Description = "A backup to look through, instead of the store.", Arity = ArgumentArity.ZeroOrOne };
        var data = Settings.Data();
        var command = new Command("verify", "Look through the whole store, or a backup, and say whether it is sound.") { file, data };
        command.SetAction((parsed, ct) => parsed.GetValue(file) is { } backup ? FileAsync(backup, ct) : StoreAsync(parsed.GetValue(data)!, ct));
        return command;
    }

    /// <summary>One line if it is sound, else a line for each thing that is not.</summary>
    public static async Task<int> RunAsync(Database database, CancellationToken ct)
    {
        var part = 0.0;
        var state = await ProgressBar.WhileAsync(
            "Verifying", () => Volatile.Read(ref part), () => new StoreCheck(database).RunAsync(done => Volatile.Write(ref part, done), ct));
        if (state.WrongCount is 0)
        {
            Console.WriteLine($"The store is sound: {Said.Of(state.People, "account")}, {Said.Of(state.Diaries, "diary", "diaries")}, {Said.Of(state.Entries, "entry", "entries")}; tables of {state.Version}.");
            return Edge.Done;
        }

        Edge.Refuse([.. state.Wrong, .. state.WrongCount > state.Wrong.Count
            ? [$"and {state.WrongCount - state.Wrong.Count:N0} more; {state.WrongCount:N0} problems in all"] : Array.Empty<string>()]);
        return Edge.Failed;
    }

    private static async Task<int> StoreAsync(string data, CancellationToken ct)
    {
        if (await Database.FindAsync(Settings.DatabaseUrl, data, ct) is not { } database)
            return Edge.Refuse(Settings.NoStore(data));
        await using (database)
            return await RunAsync(database, ct);
    }

    private static async Task<int> FileAsync(string name, CancellationToken ct)
    {
        if (InputFile.Problems([name]) is [_, ..] problems)
            return Edge.Refuse(problems);
        try
        {
            using var input = await InputFile.OpenAsync(name, ct);
            using var bytes = input.Read();
            var part = 0.0;
            using var backup = await ProgressBar.WhileAsync(
                "Verifying", () => Volatile.Read(ref part), () => BackupFile.OpenAsync(bytes, done => Volatile.Write(ref part, done), ct));
            Console.WriteLine($"The backup is whole: {Said.Of(backup.Manifest)}, as of {backup.Manifest.Made}.");
            return Edge.Done;
        }
        catch (BackupRefusedException e)
        {
            return Edge.Refuse($"{name}: {e.Message}");
        }
    }
}
