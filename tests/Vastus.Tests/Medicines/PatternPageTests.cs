using System.Net;
using AngleSharp.Html.Dom;
using Vastus.Tests.Running;
using Vastus.Tests.Triggers;

namespace Vastus.Tests.Medicines;

public sealed class PatternPageTests
{
    private const string Page = "/medicines/pattern";

    [Fact]
    public async Task What_the_diary_shows_is_filled_in_with_its_reason_and_the_rest_is_left_open()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.TenMonths);

        var choice = await client.PageAsync(Page);
        var page = await client.PageAsync($"{Page}?of=1");

        Assert.Equal(["sertraline", "atorvastatin"], choice.QuerySelectorAll("option").Select(option => option.TextContent));
        Assert.DoesNotContain(choice.QuerySelectorAll("a"), link => link.GetAttribute("href")!.Contains("sertraline", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(("yes", "yes", "yes"), (Ticked(page, "NJ-02"), Ticked(page, "NJ-05"), Ticked(page, "NJ-08")));
        foreach (var open in new[] { "NJ-04", "NJ-06", "NJ-07", "NJ-09", "NJ-10" })
            Assert.Equal("unknown", Ticked(page, open));
        Assert.Contains("You also take atorvastatin", page.QuerySelector("#h-NJ-05")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("before the higher dose", page.QuerySelector("#h-NJ-08")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worked_example_is_scored_line_by_line_without_script_and_is_no_diagnosis()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.TenMonths);

        using var answer = await client.PostFormAsync($"{Page}?of=1", Page, ("of", "1"), ("NJ-01", "yes"), ("NJ-02", "yes"), ("NJ-05", "yes"), ("NJ-08", "yes"));
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("The pattern fits in part", page.QuerySelector(".result h2")!.TextContent);
        Assert.Contains("3 points, on a scale from −4 to 13. Doctors who use it call 1 to 4 “possible”.", page.QuerySelector(".result")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It does not tell that sertraline is the cause", page.QuerySelector(".result")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Do not stop or skip", page.QuerySelector(".result .caution")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "0", "0", "−1", "0", "0", "1", "0", "0", "3"], page.QuerySelectorAll(".points td:last-child").Select(cell => cell.TextContent));
        Assert.Equal("yes", Ticked(page, "NJ-05"));
        Assert.Equal("unknown", Ticked(page, "NJ-03"));
    }

    [Theory]
    [InlineData(null, "in part")]
    [InlineData("no", "in part")]
    [InlineData("yes", "well")]
    public async Task A_statin_is_held_to_in_part_unless_a_blood_test_showed_more(string? ck, string fits)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.TenMonths);

        using var answer = await client.PostFormAsync(
            $"{Page}?of=2", Page, [("of", "2"), ("NJ-02", "yes"), ("NJ-04", "yes"), ("NJ-05", "no"), .. ck is null ? [] : new[] { ("ck-raised", ck) }]);
        var page = await answer.PageAsync();

        Assert.Equal($"The pattern fits {fits}", page.QuerySelector(".result h2")!.TextContent);
        Assert.Equal(fits is "in part", page.QuerySelector(".result")!.TextContent.Contains("The points alone would say “well”.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("-1")]
    [InlineData("sertraline")]
    public async Task A_place_that_is_not_on_the_list_is_not_found(string place)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.TenMonths);

        using var answer = await client.PostFormAsync($"{Page}?of=1", Page, ("of", place));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string? Ticked(IHtmlDocument page, string question) => page.QuerySelector($"[name={question}]:checked")?.GetAttribute("value");
}
