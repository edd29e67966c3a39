using NodaTime;
using Vastus.Core.Spasms;

namespace Vastus.Core.Tests.Spasms;

public sealed class EndedFormTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 1, 2, 10, 30);
    private static readonly Instant Now = Start + Duration.FromMinutes(45);

    [Theory]
    [InlineData("0", null, 45)]
    [InlineData("20", null, 25)]
    [InlineData(null, "2026-03-01T03:20", 9.5)]
    [InlineData(null, "2026-03-01T03:10", 0)] // the minute in which it began
    public void It_ends_between_its_beginning_and_now(string? ago, string? ended, double minutes)
    {
        var end = new EndedForm(ago, ended).Parse(Start, Now, Berlin).Value!.At!.Value;

        Assert.Equal(minutes, (end - Start).TotalMinutes);
    }

    [Fact]
    public void Nobody_has_to_know_it() => Assert.Null(new EndedForm("unknown", null).Parse(Start, Now, Berlin).Value!.At);

    [Theory]
    [InlineData("46", null, "ended.before")]
    [InlineData(null, "2026-03-01T03:09", "ended.before")]
    [InlineData(null, "2026-03-01T03:56", "ended.future")]
    [InlineData(null, "soon", "ended.unreadable")]
    [InlineData(null, null, "ended.unreadable")]
    public void Anything_else_is_asked_again(string? ago, string? ended, string code)
    {
        var (end, problems) = new EndedForm(ago, ended).Parse(Start, Now, Berlin);

        Assert.Null(end);
        Assert.Equal(code, Assert.Single(problems).Code);
    }

    [Theory]
    [InlineData(0, 40, 10)] // began at 02:40, summer time: 02:50 is ten minutes later
    [InlineData(1, 40, 10)] // began at 02:40, winter time: 02:50 is the second of the two
    public void In_the_hour_that_comes_twice_the_end_is_after_the_beginning(int hour, int minute, int minutes)
    {
        var start = Instant.FromUtc(2026, 10, 25, hour, minute);

        var end = new EndedForm(null, "2026-10-25T02:50").Parse(start, start + Duration.FromHours(3), Berlin).Value!.At!.Value;

        Assert.Equal(minutes, (end - start).TotalMinutes);
    }
}
