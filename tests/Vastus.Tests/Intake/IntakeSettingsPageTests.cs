using System.Net;
using AngleSharp.Html.Dom;
using Vastus.Tests.Running;

namespace Vastus.Tests.Intake;

public sealed class IntakeSettingsPageTests
{
    [Fact]
    public async Task What_is_told_is_kept_and_shown_again()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        (await client.PostFormAsync("/settings", "/settings", ("zone", "Europe/Berlin"), ("fluid-unit", "fluid-ounces"), ("temperature-unit", "celsius"))).Dispose();

        using var saved = await client.PostFormAsync(
            "/intake/settings", "/intake/settings", ("authority", "us"), ("conditions", "none"), ("target-water", "50"), ("caffeine-stays", "longer"), ("smokes", "no"),
            ("pill", "yes"), ("pregnancy-week", "12"), ("bedtime", "22:30"));

        Assert.Equal("/intake/settings?saved=true", saved.Headers.Location!.OriginalString);
        var page = await client.PageAsync("/intake/settings");
        string[] fields = ["target-water", "pregnancy-week", "bedtime"];
        Assert.Equal(["50", "12", "22:30"], fields.Select(name => ((IHtmlInputElement)page.QuerySelector($"[name={name}]")!).Value));
        Assert.Equal("none", ((IHtmlInputElement)page.QuerySelector("[name=conditions]:checked")!).Value);
        Assert.Contains("50 fl oz", (await client.PageAsync("/intake")).QuerySelector(".nutrient")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("target-water", "-1")]
    [InlineData("target-water", "90000")]
    [InlineData("target-potassium", "lots")]
    [InlineData("target-potassium", "0")]
    [InlineData("pregnancy-week", "43")]
    [InlineData("pregnancy-week", "-2")]
    [InlineData("bedtime", "25:00")]
    public async Task A_bad_value_is_told_at_its_field_and_nothing_is_kept(string field, string typed)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var answer = await client.PostFormAsync("/intake/settings", "/intake/settings", ("authority", "us"), (field, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.PageAsync();
        Assert.NotNull(page.QuerySelector($"#w-{field}"));
        Assert.Equal(typed, ((IHtmlInputElement)page.QuerySelector($"[name={field}]")!).GetAttribute("value"));
        Assert.Equal("eu", ((IHtmlSelectElement)(await client.PageAsync("/intake/settings")).QuerySelector("[name=authority]")!).Value);
    }

    [Fact]
    public async Task An_illness_and_none_of_them_is_asked_about()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var answer = await client.PostFormAsync("/intake/settings", "/intake/settings", ("conditions", "kidney"), ("conditions", "none"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await answer.PageAsync()).QuerySelector("#w-conditions"));
    }
}
