using AngleSharp.Html.Dom;
using Vastus.Tests.Running;
using Vastus.Tests.Triggers;

namespace Vastus.Tests.Medicines;

public sealed class StimulantsPageTests
{
    private const string Page = "/medicines/stimulants";

    [Fact]
    public async Task Nothing_logged_is_not_known()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();

        var page = await client.PageAsync(Page);

        Assert.StartsWith("Nothing is logged about caffeine", Answer(page), StringComparison.Ordinal);
        Assert.Equal(["not known", "not known", "not known"], Amounts(page));
        Assert.Contains("A lower limit holds under 18, by weight (3 mg for each kilogram a day), in pregnancy (200 mg a day) and while breastfeeding (200 mg a day).", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Within_the_limits_is_said_to_be_so_and_over_them_the_signs_come_first()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.CaffeineToday((7, 96), (12, 96)));

        var within = await client.PageAsync(Page);
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.CaffeineToday((15, 250)));
        var over = await client.PageAsync(Page);
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.CaffeineToday((16, 800)));
        var far = await client.PageAsync(Page);

        Assert.Equal("What is logged is within the limits.", Answer(within));
        Assert.Equal(["192 mg", "192 mg", "96 mg"], Amounts(within));
        Assert.Equal("More caffeine is logged than is held to be safe for you.", Answer(over));
        Assert.Equal(["442 mg", "442 mg", "250 mg"], Amounts(over));
        Assert.Equal("Signs of too much", over.QuerySelector("h2")!.TextContent);
        Assert.NotEqual("Signs of too much", within.QuerySelector("h2")!.TextContent);
        Assert.StartsWith("That is a very large amount", Answer(far), StringComparison.Ordinal);
        foreach (var page in new[] { within, over, far })
        {
            Assert.NotNull(page.QuerySelector(".signs a[href='/check']"));
            Assert.NotNull(page.QuerySelector(".signs a[href^='tel:']"));
        }
    }

    [Fact]
    public async Task A_pregnant_person_and_a_teenager_have_limits_of_their_own()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.CaffeineToday((7, 96), (12, 150)));

        await SetAsync(("sex", "female"), ("birth-year", "1990"), ("pregnant", "yes"));
        var pregnant = await client.PageAsync(Page);
        await SetAsync(("sex", "male"), ("birth-year", "2012"));
        var teenager = await client.PageAsync(Page);
        await SetAsync(("sex", "male"), ("birth-year", "2012"), ("weight", "50"));
        var weighed = await client.PageAsync(Page);

        Assert.StartsWith("More caffeine", Answer(pregnant), StringComparison.Ordinal);
        Assert.Contains("These are the limits in pregnancy.", Text(pregnant), StringComparison.Ordinal);
        Assert.StartsWith("Your limit goes by your weight", Answer(teenager), StringComparison.Ordinal);
        Assert.Contains("246 mg of at most 150 mg", Text(weighed), StringComparison.Ordinal);

        async Task SetAsync(params (string, string)[] said) => (await client.PostFormAsync(
            "/settings", "/settings", [("zone", "Europe/Berlin"), ("fluid-unit", "millilitres"), ("temperature-unit", "celsius"), ("weight-unit", "kg"), .. said])).Dispose();
    }

    [Fact]
    public async Task Other_stimulants_and_what_keeps_caffeine_in_the_body_are_named()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.File(
        [
            (MedicineDiaries.Today.PlusDays(-90), "09:00", "medicine,methylphenidate,10,mg,start"), (MedicineDiaries.Today.PlusDays(-40), "09:00", "medicine,fluvoxamine,50,mg,start"),
            (MedicineDiaries.Today, "15:00", "food,energy drink,1,portion,"), (MedicineDiaries.Today, "16:00", "food,Energy Drink,1,portion,"),
            .. Enumerable.Range(1, 4).Select(day => (MedicineDiaries.Today.PlusDays(-day), "09:00", "caffeine,,800,mg,")),
        ]));

        var text = Text(await client.PageAsync(Page));

        Assert.Contains("You take fluvoxamine.", text, StringComparison.Ordinal);
        Assert.Contains("methylphenidate. Keep taking it", text, StringComparison.Ordinal);
        Assert.Contains("a medicine that keeps it in the body", text, StringComparison.Ordinal);
        Assert.Contains("You logged 2 in the last 24 hours.", text, StringComparison.Ordinal);
        Assert.Contains("You usually log about 800 mg", text, StringComparison.Ordinal);
    }

    private static string Answer(IHtmlDocument page) => page.QuerySelector(".answer")!.TextContent;

    private static IEnumerable<string> Amounts(IHtmlDocument page) => page.QuerySelectorAll(".amounts strong").Select(amount => amount.TextContent);

    /// <summary>With one space between words, however it is laid out.</summary>
    private static string Text(IHtmlDocument page) =>
        string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
