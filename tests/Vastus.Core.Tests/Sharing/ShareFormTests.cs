using NodaTime;
using Vastus.Core.Reports;
using Vastus.Core.Sharing;

namespace Vastus.Core.Tests.Sharing;

public sealed class ShareFormTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 12, 9, 0);
    private static readonly ShareForm Right = new("Dr Osei, Thursday", "2026-01-01", "2026-03-12", "course;labs", "7");

    [Fact]
    public void A_link_shows_what_was_ticked_for_as_long_as_was_chosen()
    {
        var share = Right.Parse().Value!.Made(Guid.CreateVersion7(), Now);

        Assert.Equal("course,labs", share.Scope.PartsText);
        Assert.Equal(new DateInterval(new(2026, 1, 1), new(2026, 3, 12)), share.Scope.Days);
        Assert.Equal(Now + Duration.FromDays(7), share.Expires);
    }

    [Fact]
    public void It_is_open_until_the_instant_it_expires_and_not_at_it()
    {
        var share = Right.Parse().Value!.Made(Guid.CreateVersion7(), Now);

        Assert.True(share.IsOpen(share.Expires - Duration.FromMilliseconds(1)));
        Assert.False(share.IsOpen(share.Expires));
        Assert.False((share with { Revoked = Now }).IsOpen(Now));
    }

    [Theory]
    [InlineData("label", "", "2026-01-01", "2026-03-12", "course", "7")]
    [InlineData("label", " \t ", "2026-01-01", "2026-03-12", "course", "7")]
    [InlineData("label", "two\nlines", "2026-01-01", "2026-03-12", "course", "7")]
    [InlineData("first", "Dr Osei", "", "2026-03-12", "course", "7")]
    [InlineData("last", "Dr Osei", "2026-01-01", "soon", "course", "7")]
    [InlineData("last", "Dr Osei", "2026-03-12", "2026-03-11", "course", "7")]
    [InlineData("parts", "Dr Osei", "2026-01-01", "2026-03-12", "", "7")]
    [InlineData("parts", "Dr Osei", "2026-01-01", "2026-03-12", ";", "7")]
    [InlineData("parts", "Dr Osei", "2026-01-01", "2026-03-12", "course;secrets", "7")]
    [InlineData("days", "Dr Osei", "2026-01-01", "2026-03-12", "course", "")]
    [InlineData("days", "Dr Osei", "2026-01-01", "2026-03-12", "course", "365")]
    public void What_cannot_be_meant_is_named(string field, string label, string first, string last, string parts, string days)
    {
        var (wish, problems) = new ShareForm(label, first, last, parts, days).Parse();

        Assert.Null(wish);
        Assert.Equal(field, Assert.Single(problems).Field);
    }

    [Fact]
    public void A_name_may_have_80_letters_and_not_81()
    {
        Assert.NotNull((Right with { Label = new('x', 80) }).Parse().Value);
        Assert.Null((Right with { Label = new('x', 81) }).Parse().Value);
    }

    [Fact]
    public void What_is_offered_needs_only_a_name()
    {
        var offered = ShareForm.Of(ReportScope.Usual(new(2026, 3, 12)));

        Assert.Equal(ReportScope.AllParts, (offered with { Label = "Dr Osei" }).Parse().Value!.Scope.Parts);
        Assert.Equal("label", Assert.Single(offered.Parse().Problems).Field);
    }
}
