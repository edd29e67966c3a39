using System.CommandLine;
using Vastus.Core.Diary.Files;
using Vastus.Core.Intake;
using Vastus.Core.Intake.Usda;
using Vastus.Store;
using Vastus.Store.Intake;

namespace Vastus.Cli;

/// <summary>Foods by the thousand, for everybody who uses this store.</summary>
internal static class Foods
{
    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "The zip of CSV files, or the folder it was unpacked to: SR Legacy or Foundation." };
        var data = Settings.Data();
        var json = new Option<bool>("--json") { Description = "Print the counts as JSON." };
        var import = new Command("import", "Put the foods of a FoodData Central download into the store, all of them or nothing.") { file, data, json };
        import.SetAction((parsed, ct) => ImportAsync(parsed.GetValue(file)!, parsed.GetValue(data)!, parsed.GetValue(json), ct));
        return new("foods", "Foods to search for, beside those that come with the program.") { import };
    }

    private static async Task<int> ImportAsync(string name, string data, bool json, CancellationToken ct)
    {
        var (opened, wrong) = FoodDownload.Open(name);
        if (opened is null)
            return Edge.Refuse(wrong!);

        using var download = opened;
        var (foods, problem) = await ProgressBar.WhileAsync("Reading", () => download.Part, () => Task.FromResult(Read(name, download)));
        if (problem is not null)
            return Edge.Refuse(problem);

        var part = 0.0;
        var added = await ProgressBar.WhileAsync("Storing", () => Volatile.Read(ref part), async () =>
        {
            await using var database = await Database.OpenAsync(Settings.DatabaseUrl, data, ct);
            return await new FoodStore(database).ImportAsync(foods, done => Volatile.Write(ref part, done), ct);
        });
        Console.WriteLine(json
            ? Answer.Line(new FoodsAnswer(foods.Count, added, foods.Count - added))
            : $"{foods.Count:N0} {(foods.Count is 1 ? "food" : "foods")}: {added:N0} new, {foods.Count - added:N0} replaced.");
        return Edge.Done;
    }

    private static (IReadOnlyList<FoodItem> Foods, string? Problem) Read(string name, FoodDownload download)
    {
        var reading = "";
        try
        {
            var foods = UsdaFoods.Read(name, file => download.Read(reading = file), out FileProblem? problem);
            return (foods, problem?.ToString());
        }
        catch (InvalidDataException e)
        {
            // Our own say what to do; those of the unpacking are for programmers.
            return ([], $"{name}/{reading}: {(e.Message.Contains(';', StringComparison.Ordinal) ? e.Message : "it cannot be unpacked; download it again")}");
        }
    }
}

internal sealed record FoodsAnswer(int Foods, int New, int Replaced);
