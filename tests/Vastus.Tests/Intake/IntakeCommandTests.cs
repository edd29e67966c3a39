using System.Text.Json;
using Vastus.Tests.Exchange;
using Vastus.Tests.Running;

namespace Vastus.Tests.Intake;

public sealed class IntakeCommandTests
{
    private const string Diary = """
        at,kind,name,amount,unit,covers,level
        2026-03-01T08:00:00+01:00,food,FD-banana,2,portion,,
        2026-03-01T08:10:00+01:00,food,FD-coffee-filter,1,portion,,
        2026-03-01T09:00:00+01:00,magnesium,,400,mg,,
        2026-03-01T22:00:00+01:00,checkin,,,,food;fluid;potassium;magnesium;caffeine,
        2026-03-02T08:00:00+01:00,food,grandma's stew,1,portion,,
        """;

    [Fact]
    public async Task A_day_is_told_with_what_it_holds_against_targets_and_limits()
    {
        var run = await RunAsync(Diary, "--day", "2026-03-01", "--json", "--sex", "female", "--age", "40", "--authority", "us");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var document = JsonDocument.Parse(run.Output);
        var potassium = Row(document, "potassium");
        Assert.Equal((962, 0, 962), (Number(potassium, "food"), Number(potassium, "supplements"), Number(potassium, "total")));
        Assert.Equal(("all", "below", 2600), (Word(potassium, "knowing"), Word(potassium, "standing"), Number(potassium.GetProperty("target"), "from")));
        var magnesium = Row(document, "magnesium");
        Assert.Equal((71, 400, "over_limit"), (Number(magnesium, "food"), Number(magnesium, "supplements"), Word(magnesium, "standing")));
        Assert.Equal(("supplements", "IN-202"), (Word(magnesium.GetProperty("limit"), "counts"), Word(magnesium.GetProperty("limit"), "id")));
        Assert.Equal("so_far", Word(Row(document, "calcium"), "knowing"));
        Assert.Equal("IN-202", Word(document.RootElement.GetProperty("warnings")[0], "id"));
    }

    [Fact]
    public async Task A_food_that_nobody_knows_is_named_and_a_day_without_entries_is_unknown()
    {
        using var stew = JsonDocument.Parse((await RunAsync(Diary, "--day", "2026-03-02", "--json")).Output);
        using var empty = JsonDocument.Parse((await RunAsync(Diary, "--day", "2025-01-01", "--json")).Output);

        Assert.Equal("grandma's stew", Row(stew, "potassium").GetProperty("not_counted")[0].GetString());
        Assert.Equal("unknown", Word(Row(empty, "potassium"), "knowing"));
        Assert.False(Row(empty, "potassium").TryGetProperty("total", out _));
    }

    [Fact]
    public async Task A_medicine_of_the_file_hides_what_only_a_clinician_can_name()
    {
        using var document = JsonDocument.Parse((await RunAsync(Diary + "\n2026-02-01T08:00:00+01:00,medicine,ramipril,5,mg,,start\n", "--day", "2026-03-01", "--json")).Output);

        Assert.Equal("ask_clinician", Word(Row(document, "potassium"), "standing"));
        Assert.False(Row(document, "potassium").GetProperty("target").TryGetProperty("from", out _));
    }

    [Fact]
    public async Task Caffeine_is_told_with_its_level_at_the_bedtime_of_the_diary()
    {
        const string Mugs = """
            at,kind,name,amount,unit
            2026-03-01T08:00:00+01:00,food,FD-coffee-filter,1,portion
            2026-03-01T11:00:00+01:00,food,FD-coffee-filter,1,portion
            2026-03-01T15:00:00+01:00,food,FD-coffee-filter,1,portion
            2026-03-02T07:00:00+01:00,fluid,,200,mL

            """;
        const string Sleeps = """
            2026-02-26T06:00:00+01:00,sleep,,8,h
            2026-02-27T06:00:00+01:00,sleep,,8,h
            2026-02-28T06:00:00+01:00,sleep,,8,h

            """;
        var usual = await CaffeineAsync(Mugs, "2026-03-01");
        var slept = await CaffeineAsync(Mugs + Sleeps, "2026-03-01");
        var light = await CaffeineAsync(Mugs, "2026-03-01", "--weight", "35");
        var next = await CaffeineAsync(Mugs, "2026-03-02");

        Assert.Equal((96, 288), (Number(usual, "largest_mg"), Number(usual, "day_mg")));
        Assert.Equal(("2026-03-01T23:00:00+01:00", "usual"), (Word(usual, "bedtime"), Word(usual, "bedtime_from")));
        Assert.Equal(1.526, usual.GetProperty("bedtime_mg_per_l").GetDouble(), 3);
        Assert.StartsWith("2026-03-01T15:", Word(usual, "peak_at"), StringComparison.Ordinal);
        Assert.InRange(usual.GetProperty("peak_mg_per_l").GetDouble(), 3.983, 4.1);
        Assert.Equal(("2026-03-01T22:00:00+01:00", "diary"), (Word(slept, "bedtime"), Word(slept, "bedtime_from")));
        Assert.Equal(1.753, slept.GetProperty("bedtime_mg_per_l").GetDouble(), 3);
        Assert.Equal(2 * usual.GetProperty("bedtime_mg_per_l").GetDouble(), light.GetProperty("bedtime_mg_per_l").GetDouble(), 5);
        Assert.False(next.TryGetProperty("day_mg", out _));
        Assert.False(next.TryGetProperty("bedtime_mg_per_l", out _));
        Assert.Contains(
            "By your bedtime at 23:00, about 1.5 mg/L was likely still there: about three quarters of what one mug of coffee brings at its highest. This is an estimate",
            (await RunAsync(Mugs, "--day", "2026-03-01")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_get_a_table()
    {
        var run = await RunAsync(Diary, "--day", "2026-03-01", "--condition", "kidney");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Potassium, mg                962                ask clinician\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("It is not shown to prevent ordinary cramps.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--day|2026-02-30", "--day: '2026-02-30' is not a day; write it like 2026-03-12")]
    [InlineData("--day|2026-03-01|--age|-3", "--age: that is not an age; write a number from 0 to 120")]
    [InlineData("--day|2026-03-01|--weight|5", "--weight: that is not a weight; write a number from 20 to 400 kg")]
    [InlineData("--day|2026-03-01|--sex|male|--pregnant", "--sex: male goes neither with --pregnant nor with --breastfeeding; leave one out")]
    [InlineData("--day|2026-03-01|--condition|sad", "vastus intake: Argument 'sad' not recognized. Must be one of: 'kidney'*")]
    [InlineData("--json", "vastus intake: Option '--day' is required*")]
    public async Task A_wrong_call_is_refused(string arguments, string complaint)
    {
        var run = await RunAsync(Diary, arguments.Split('|'));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(complaint.TrimEnd('*'), run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Impossible_food_is_refused_by_line()
    {
        var run = await RunAsync("at,kind,name,amount,unit\n2026-03-01T08:00:00+01:00,food,FD-banana,-2,portion\n", "--day", "2026-03-01");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("-:2: amount: -2 is out of range; write a number from 0 to ", run.Errors, StringComparison.Ordinal);
    }

    private static async Task<CommandLine> RunAsync(string diary, params string[] arguments)
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        return await CommandLine.RunAsync(store, diary, ["intake", "-", .. arguments]);
    }

    private static async Task<JsonElement> CaffeineAsync(string diary, string day, params string[] more)
    {
        using var document = JsonDocument.Parse((await RunAsync(diary, ["--day", day, "--json", .. more])).Output);
        return document.RootElement.GetProperty("caffeine").Clone();
    }

    private static JsonElement Row(JsonDocument document, string nutrient) =>
        document.RootElement.GetProperty("nutrients").EnumerateArray().First(row => Word(row, "id") == nutrient);

    private static string Word(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static decimal Number(JsonElement row, string name) => row.GetProperty(name).GetDecimal();
}
