using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;
using NodaTime.Text;
using Vastus.Tests.Running;

namespace Vastus.Tests.Triggers;

public sealed class TriggersPageTests
{
    [Fact]
    public async Task A_year_shows_its_finding_under_found_and_leads_to_what_is_behind_it()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await ImportAsync(client, await File.ReadAllTextAsync(Checkout.Sample));

        var page = await client.PageAsync("/triggers");

        Assert.Contains("after drinking less than 1.5 litres", Answer(page), StringComparison.Ordinal);
        var found = Group(page, "Found");
        Assert.Contains("Drinking less than 1.5 litres", found.TextContent, StringComparison.Ordinal);
        Assert.Contains("A plan for drinks", found.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Best estimate", found.QuerySelector("svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("“stress”", Group(page, "Cannot say yet").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.Contains("stress", StringComparison.Ordinal));

        var one = await client.PageAsync(found.QuerySelector("a")!.GetAttribute("href")!);
        Assert.NotEmpty(one.QuerySelectorAll(".sets li"));
        Assert.Contains("10,553 long races", one.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_diary_is_told_how_to_begin()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        var page = await client.PageAsync("/triggers");

        Assert.Equal("Your diary is empty, so there is nothing to compare yet.", Answer(page));
        Assert.Empty(page.QuerySelectorAll(".rows"));
    }

    [Theory]
    [InlineData(60, "the first one comes with your first entry from 2 April 2025 on")]
    [InlineData(120, "5 spasms after a quiet day cannot show what comes before")]
    public async Task Five_spasms_show_counts_and_no_number_of_a_link(int days, string answer)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await ImportAsync(client, FiveSpasms(days));

        var page = await client.PageAsync("/triggers");
        var one = await client.PageAsync("/triggers/1");

        Assert.Contains(answer, Answer(page), StringComparison.Ordinal);
        Assert.Contains("It is known so far before 0 of 5 spasms, and on 5 of", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Most of your days have no evening check-in", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("svg.range"));
        Assert.Empty(one.QuerySelectorAll("svg.range, .sets"));
    }

    [Fact]
    public async Task A_place_beyond_the_list_is_not_found()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        foreach (var place in new[] { "0", "999", "-1", "low_fluid" })
        {
            using var answer = await client.GetAsync($"/triggers/{place}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    /// <summary>From 1 January 2025, each with a check-in on its day alone: only bad days are logged.</summary>
    private static string FiveSpasms(int days)
    {
        var first = new LocalDateTime(2025, 1, 1, 12, 0);
        var rows = Enumerable.Range(1, 5).SelectMany(i => first.PlusDays(i * (days - 10) / 5) is var at
            ? (string[])[$"{Iso(at)},spasm,cramp,6,", $"{Iso(at.PlusHours(8))},checkin,,,fluid"]
            : []);
        return string.Join('\n', ["at,kind,name,amount,covers", $"{Iso(first)},fluid,,250,", .. rows, $"{Iso(first.PlusDays(days))},fluid,,250,", ""]);
    }

    private static string Iso(LocalDateTime at) => $"{LocalDateTimePattern.GeneralIso.Format(at)}+00:00";

    private static async Task ImportAsync(HttpClient client, string diary)
    {
        var preview = await client.UploadAsync(diary);
        using var added = await client.PostFormAsync(preview, preview);
        Assert.StartsWith("/import?added=", added.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static string Answer(IHtmlDocument page) => page.QuerySelector(".answer")!.TextContent;

    /// <summary>The list under a heading.</summary>
    private static IElement Group(IHtmlDocument page, string heading) =>
        page.QuerySelectorAll("h2").Single(h2 => h2.TextContent == heading).NextElementSibling!;
}
