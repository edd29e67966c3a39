using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Triage;
using Vastus.Store.Diary;
using Vastus.Store.Triage;
using Vastus.Tests.Running;

namespace Vastus.Tests.Triage;

public sealed class CheckHttpTests
{
    private static readonly (string, string) Enough = ("enough", "yes");

    [Fact]
    public async Task Nothing_that_was_said_is_in_an_address_and_reloading_sends_nothing_again()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var said = await SayAsync(client, "/check", ("none", "yes"), ("asked", "f_fever"));
        Assert.Equal((HttpStatusCode.SeeOther, "/check"), (said.StatusCode, said.Headers.Location?.OriginalString));
        using var emergency = await SayAsync(client, "/check", ("asked", "f_chest_pain"), ("yes", "f_chest_pain"));
        Assert.Equal((HttpStatusCode.SeeOther, "/check/answer"), (emergency.StatusCode, emergency.Headers.Location?.OriginalString));
        Assert.DoesNotContain("f_", (await client.PageAsync("/check/answer")).QuerySelectorAll("a").Select(a => a.GetAttribute("href")).Aggregate("", string.Concat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_tick_and_without_none_of_these_nothing_is_taken()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var answer = await SayAsync(client, "/check", ("asked", "f_fever"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Nothing is ticked", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, InlineData("age", "sixty"), InlineData("age", "400"), InlineData("age", "6.5"), InlineData("caffeine_mg", "-1")]
    public async Task A_number_that_cannot_be_is_told_in_words(string id, string typed)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        (await SayAsync(client, "/check", ("asked", "f_fever"), ("none", "yes"))).Dispose();

        using var answer = await SayAsync(client, "/check/h", ("asked", id), (id, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Single((await answer.PageAsync()).QuerySelectorAll("[role=alert]"));
    }

    [Fact]
    public async Task Questions_of_another_page_are_not_answered_by_this_one()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        (await SayAsync(client, "/check", ("asked", "f_calf_pain_one"), ("asked", "f_fever"), ("none", "yes"))).Dispose();
        (await SayAsync(client, "/check/before", Enough)).Dispose();

        Assert.Equal("no=f_fever", (await CheckAsync(app)).What.Details.ToString());
    }

    [Fact]
    public async Task After_an_hour_a_check_begins_anew()
    {
        var clock = new StoppedClock(Instant.FromUtc(2026, 3, 1, 21, 10));
        await using var app = await RunningApp.StartAsync(clock: clock);
        using var client = await app.SignedInAsync();
        (await SayAsync(client, "/check", ("asked", "f_fever"), ("yes", "f_fever"))).Dispose();
        Assert.Single((await client.PageAsync("/check")).QuerySelectorAll("[checked]"));

        clock.Pass(Duration.FromMinutes(61));

        Assert.Empty((await client.PageAsync("/check")).QuerySelectorAll("[checked]"));
        using var answer = await client.GetAsync("/check/answer");
        Assert.Equal("/check", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Worry_alone_is_reason_enough_for_an_appointment()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        (await SayAsync(client, "/check", ("asked", "f_fever"), ("none", "yes"), Enough)).Dispose();
        Assert.Contains("routine appointment", (await client.PageAsync("/check/answer")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        (await client.PostFormAsync("/check/answer", "/check/worried")).Dispose();

        Assert.Contains("within two weeks", (await client.PageAsync("/check/answer")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("two-weeks", EntryRow.Of(await CheckAsync(app)).Level);
    }

    [Fact]
    public async Task A_medicine_of_the_diary_counts_without_being_asked_for()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        using (var log = await client.PostFormAsync("/diary/new?kind=medicine", "/diary/new",
            ("kind", "medicine"), ("name", "simvastatin"), ("level", "start"), ("at", "2026-03-01T08:00")))
        {
            Assert.Equal(HttpStatusCode.SeeOther, log.StatusCode);
        }

        (await SayAsync(client, "/check", ("asked", "f_dark_urine"), ("yes", "f_dark_urine"), Enough)).Dispose();

        Assert.Contains("f_statin", (await CheckAsync(app)).What.Details["known"]!.Split('+'));
    }

    [Fact]
    public async Task A_kept_check_is_replayed_by_the_rules_of_its_day_and_says_what_todays_would()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        (await SayAsync(client, "/check", ("asked", "f_fever"), ("none", "yes"), Enough)).Dispose();
        var kept = await CheckAsync(app);
        Assert.Empty((await client.PageAsync($"/check/{kept.Id}")).QuerySelectorAll(".caution"));

        // The same answers, judged by rules that say something else of someone who is not worried.
        var files = TriageFiles.Embedded;
        var old = files with { Rules = files.Rules.Replace("headline: Mention it at a routine appointment.", "headline: Wait and see.", StringComparison.Ordinal) };
        old = new(old.Findings, old.Rules, old.Conditions);
        await app.Services.GetRequiredService<CheckStore>().KeepRulesAsync(old, default);
        await app.Services.GetRequiredService<DiaryStore>().ReplaceAsync(
            await DiaryAsync(app), kept with { What = kept.What with { Name = old.Version } }, kept.At.ToInstant(), default);

        var page = await client.PageAsync($"/check/{kept.Id}");

        Assert.Equal("Wait and see.", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("The rules have changed since", page.QuerySelector(".caution")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_whose_rules_are_not_at_hand_still_tells_its_answer()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        var row = new EntryRow { At = "2026-03-01T22:10:00+01:00", Kind = "check", Name = "of-another-server", Level = "same-day", Detail = "yes=f_fever" };
        var entry = row.Parse(_ => Guid.CreateVersion7(), null).Value!;
        await app.Services.GetRequiredService<DiaryStore>().AddAsync(await DiaryAsync(app), [entry], default);

        Assert.Contains("clinician today", (await client.PageAsync($"/check/{entry.Id}")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_leads_to_the_emergency_signs_in_one_tap()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        foreach (var address in new[] { "/", "/diary/2026-03", "/triggers", "/triggers/own", "/settings", "/account", "/conditions", "/diary/new", "/spasm/conditions" })
            Assert.NotEmpty((await client.PageAsync(address)).QuerySelectorAll("a[href='/check']"));
    }

    private static Task<HttpResponseMessage> SayAsync(HttpClient client, string address, params (string, string)[] fields) =>
        client.PostFormAsync("/check", address, fields);

    private static async Task<DiaryId> DiaryAsync(RunningApp app) =>
        (await app.Services.GetRequiredService<Diaries>().FindAsync(Somebody.First.Name, default))!;

    private static async Task<Entry> CheckAsync(RunningApp app) => Assert.Single(
        await app.Services.GetRequiredService<DiaryStore>().BeforeAsync(await DiaryAsync(app), ["check"], null, 10, default));
}
