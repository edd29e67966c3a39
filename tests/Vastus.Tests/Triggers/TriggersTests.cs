using System.Text.Json;
using Vastus.Tests.Exchange;
using Vastus.Tests.Running;

namespace Vastus.Tests.Triggers;

/// <summary><c>vastus triggers</c>, through the program itself.</summary>
public sealed class TriggersTests
{
    private static readonly string Sample = Path.Combine(Checkout.Folder, "samples", "diary-year.csv");

    [Fact]
    public async Task The_sample_year_is_answered_as_one_document()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);

        var run = await CommandLine.RunAsync(store, null, "triggers", Sample, "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal("diary-year", answer.RootElement.GetProperty("diary").GetString());
        var lowFluid = answer.RootElement.GetProperty("triggers").EnumerateArray().First(t => t.GetProperty("id").GetString() is "low_fluid");
        Assert.Equal("linked", lowFluid.GetProperty("verdict").GetString());
        Assert.Equal(4, answer.RootElement.GetProperty("looks").GetArrayLength());
        Assert.Equal(13, answer.RootElement.GetProperty("looks_four_weekly").GetArrayLength());
        Assert.Contains(answer.RootElement.GetProperty("medicines").EnumerateArray(), m => m.GetProperty("window").GetString() is "first_28_days");
    }

    [Theory]
    [InlineData("diary_c")]
    [InlineData("diary_d")]
    public async Task A_reference_year_is_answered_to_its_last_forecast(string name)
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var cases = Path.Combine(Checkout.Folder, "tests", "Vastus.Core.Tests", "Triggers", "data", "cases");
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(cases, "diaries_expected.json")));
        var days = expected.RootElement.GetProperty(name).GetProperty("forecast").GetProperty("days").EnumerateArray().ToList();

        var run = await CommandLine.RunAsync(store, null, "triggers", Path.Combine(cases, $"{name}.csv"), "--json");

        using var answer = JsonDocument.Parse(run.Output);
        var forecasts = answer.RootElement.GetProperty("forecast").EnumerateArray().ToList();
        Assert.Equal(days.Select(day => day.GetProperty("issued").GetString()), forecasts.Select(day => day.GetProperty("issued").GetString()));
        foreach (var (day, forecast) in days.Zip(forecasts))
            Assert.Equal(day.GetProperty("risk").GetDouble(), forecast.GetProperty("risk").GetDouble(), 1e-6);
    }

    [Fact]
    public async Task For_people_there_is_a_table_a_picture_and_a_sentence_for_each_finding_and_what_is_missing_for_the_rest()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);

        var run = await CommandLine.RunAsync(store, await File.ReadAllTextAsync(Sample), "triggers", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Checkout.Folder, "tests", "Vastus.Tests", "Triggers", "triggers.txt")), run.Output);
    }

    [Fact]
    public async Task What_lacks_the_same_is_told_once_and_without_spasms_there_is_no_picture()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);

        var five = await CommandLine.RunAsync(store, TriggerDiaries.FiveSpasms(20), "triggers", "-");
        var empty = await CommandLine.RunAsync(store, "at,kind\n", "triggers", "-");

        Assert.Contains("  less than six hours of sleep: only 5 spasms began after a quiet day so far, 0 of them with a logged night before.", five.Output, StringComparison.Ordinal);
        Assert.Contains("little potassium in two days; little magnesium in two days: only 5 spasms", five.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("4 times as often", five.Output, StringComparison.Ordinal);
        Assert.Equal((0, "The diary is empty, so there is nothing to compare yet.\n"), (empty.ExitCode, empty.Output));
    }

    [Fact]
    public async Task A_folder_is_answered_a_line_a_file_and_a_broken_file_is_told()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var folder = Directory.CreateDirectory(Path.Combine(store.Folder, "diaries")).FullName;
        File.Copy(Sample, Path.Combine(folder, "b.csv"));
        await File.WriteAllTextAsync(Path.Combine(folder, "a.csv"), "at,kind\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "c.csv"), "at,kind\nyesterday,note\n");

        var run = await CommandLine.RunAsync(store, null, "triggers", folder, "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{Path.Combine(folder, "c.csv")}:2: at:", run.Errors, StringComparison.Ordinal);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["a", "b"], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("diary").GetString()));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused_by_name()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);

        var run = await CommandLine.RunAsync(store, null, "triggers", "nowhere.csv");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("nowhere.csv: there is no such file", run.Errors, StringComparison.Ordinal);
    }
}
