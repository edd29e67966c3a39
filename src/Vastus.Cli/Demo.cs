using System.CommandLine;
using Vastus.Core.Diary.Demo;
using Vastus.Core.Diary.Files;

namespace Vastus.Cli;

/// <summary>Writes a diary of an invented person.</summary>
internal static class Demo
{
    public static Command Command()
    {
        var days = new Option<int>("--days") { Description = "How many days.", DefaultValueFactory = _ => DemoDiary.Days };
        var seed = new Option<ulong>("--seed") { Description = "Another number, another diary.", DefaultValueFactory = _ => DemoDiary.Seed };
        var output = Settings.Output();
        var command = new Command("demo", "Write a realistic diary of an invented person, as CSV.") { days, seed, output };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(days), parsed.GetValue(seed), parsed.GetValue(output)));
        return command;
    }

    private static async Task<int> RunAsync(int days, ulong seed, string? output)
    {
        if (days is < 1 or > DemoDiary.DaysMost)
            return Edge.Refuse($"--days: {days} is out of range; write a number from 1 to {DemoDiary.DaysMost}");
        if (Output.Problem(output) is { } problem)
            return Edge.Refuse(problem);

        await Output.WriteAsync(output, "Inventing", part: null, text =>
        {
            DiaryFile.WriteHeader(text, DiaryFormat.Csv);
            foreach (var entry in DemoDiary.Of(days, seed))
                DiaryFile.Write(text, DiaryFormat.Csv, entry);
            return Task.CompletedTask;
        });
        return Edge.Done;
    }
}
