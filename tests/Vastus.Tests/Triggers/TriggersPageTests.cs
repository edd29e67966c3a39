using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vastus.Core.Triggers.Looks;
using Vastus.Tests.Running;

namespace Vastus.Tests.Triggers;

public sealed class TriggersPageTests
{
    [Fact]
    public async Task A_year_shows_its_finding_under_found_and_leads_to_what_is_behind_it()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, await File.ReadAllTextAsync(Checkout.Sample));

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
        Assert.Contains("If it is the reason, which a diary cannot show, about", one.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_judged_names_the_number_that_is_short_and_what_it_would_take()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, await File.ReadAllTextAsync(Checkout.Sample));

        var missing = Group(await client.PageAsync("/triggers"), "Cannot say yet");

        Assert.Contains("15 of 29 spasms have a logged day before; log the evening check-in on ordinary days too.", missing.TextContent, StringComparison.Ordinal);
        Assert.Contains("more spasms with a logged day before: at your pace about", missing.TextContent, StringComparison.Ordinal);
        // Warm-up and cool-down lack the same, and are told together.
        Assert.Equal(2, missing.QuerySelectorAll("li").Single(li => li.TextContent.Contains("warm-up", StringComparison.Ordinal)).QuerySelectorAll("h3").Length);
    }

    [Fact]
    public async Task Only_bad_days_logged_leave_nothing_to_compare_with_and_the_page_says_so()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, TriggerDiaries.BadDaysOnly());

        var page = await client.PageAsync("/triggers");

        Assert.StartsWith("Nothing can be told yet: most of your ordinary days are not logged", Answer(page), StringComparison.Ordinal);
        Assert.Contains("Ordinary days matter as much as bad ones", page.QuerySelector(".caution")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Nothing so far.", Group(page, "Found").TextContent);
    }

    [Fact]
    public async Task Two_thousand_spasms_can_show_that_something_makes_no_difference()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, TriggerDiaries.TwoThousandSpasms());

        var page = await client.PageAsync("/triggers");
        var one = await client.PageAsync("/triggers/1");

        Assert.StartsWith("Nothing stands out so far", Answer(page), StringComparison.Ordinal);
        Assert.Contains("2000 spasms so far.", page.Body!.TextContent, StringComparison.Ordinal);
        var noSign = Group(page, "No sign of it");
        Assert.Contains("Drinking less than 1.5 litres", noSign.TextContent, StringComparison.Ordinal);
        Assert.Contains("Little or no difference in your diary", noSign.TextContent, StringComparison.Ordinal);
        Assert.Contains("It was never so in the hours that are compared", page.Body.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(60, one.QuerySelectorAll(".sets li").Length);
        Assert.Contains("These are the latest 60 of", one.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_that_still_holds_on_its_own_is_kept_and_said_to_be_less_sure()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, TriggerDiaries.EndingIn(Standing.Kept));

        var page = await client.PageAsync("/triggers");

        Assert.Contains("more often after drinking less than 1.5 litres", Answer(page), StringComparison.Ordinal);
        Assert.Contains("Less sure than before: on its own it still holds", Group(page, "Found").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_that_no_longer_holds_is_taken_back_in_the_open()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, TriggerDiaries.EndingIn(Standing.Withdrawn));

        var page = await client.PageAsync("/triggers");

        Assert.DoesNotContain("drinking less than 1.5 litres", Answer(page), StringComparison.Ordinal);
        Assert.Contains("We no longer see this: that your spasms had to do with drinking less than 1.5 litres.", page.QuerySelector(".caution")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Drinking less than 1.5 litres", Group(page, "Cannot say yet").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_in_mind_follows_every_change_of_the_diary()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, TriggerDiaries.FiveSpasms(20));
        Assert.Contains("5 spasms so far.", await TextAsync(), StringComparison.Ordinal);

        const string Entry = "/diary/entries/0194a6d1-0000-7000-8000-000000000001";
        await TriggerDiaries.ImportAsync(client, $"id,at,kind\n{Path.GetFileName(Entry)},2025-01-15T12:00:00+00:00,spasm\n");
        Assert.Contains("6 spasms so far.", await TextAsync(), StringComparison.Ordinal);

        (await client.PostFormAsync(Entry, $"{Entry}/delete")).Dispose();
        Assert.Contains("5 spasms so far.", await TextAsync(), StringComparison.Ordinal);

        (await client.PostFormAsync("/diary/deleted", $"{Entry}/undo")).Dispose();
        Assert.Contains("6 spasms so far.", await TextAsync(), StringComparison.Ordinal);

        async Task<string> TextAsync() => (await client.PageAsync("/triggers")).Body!.TextContent;
    }

    [Fact]
    public async Task An_empty_diary_is_told_how_to_begin()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        var page = await client.PageAsync("/triggers");

        Assert.Equal("Your diary is empty, so there is nothing to compare yet.", Answer(page));
        Assert.Contains("After four weeks comes the first answer", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".rows"));
    }

    [Theory]
    [InlineData(20, "the first one comes with your first entry from 29 January 2025 on")]
    [InlineData(120, "5 spasms after a quiet day are too few to show what comes before.")]
    public async Task Five_spasms_show_counts_and_no_number_of_a_link(int days, string answer)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, TriggerDiaries.FiveSpasms(days));

        var page = await client.PageAsync("/triggers");
        var one = await client.PageAsync("/triggers/1");

        Assert.Contains(answer, Answer(page), StringComparison.Ordinal);
        Assert.Contains("Only 5 spasms began after a quiet day so far, 0 of them with a logged day before. To begin with, it takes 6 more spasms", page.Body!.TextContent, StringComparison.Ordinal);
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

    private static string Answer(IHtmlDocument page) => page.QuerySelector(".answer")!.TextContent;

    /// <summary>The list under a heading; or what stands there instead.</summary>
    private static IElement Group(IHtmlDocument page, string heading)
    {
        var first = page.QuerySelectorAll("h2").Single(h2 => h2.TextContent == heading).NextElementSibling!;
        var next = first;
        while (next is not (null or { LocalName: "h2" or "ul" }))
            next = next.NextElementSibling;
        return next is { LocalName: "ul" } ? next : first;
    }
}
