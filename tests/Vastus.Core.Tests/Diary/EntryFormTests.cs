using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Profile;

namespace Vastus.Core.Tests.Diary;

/// <summary>Expected offsets: the IANA time zone database. Expected amounts: NIST Handbook 44, appendix C.</summary>
public sealed class EntryFormTests
{
    private static readonly Guid Id = new("01a20e25-0000-7000-8000-000000000001");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 12, 0);
    private static readonly Core.Profile.Profile Berlin = new() { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] };
    private static readonly Core.Profile.Profile American =
        Berlin with { FluidUnit = FluidUnit.FluidOunces, TemperatureUnit = TemperatureUnit.Fahrenheit };

    [Theory]
    [InlineData("2026-03-29T01:59", "", "2026-03-29T01:59:00+01:00")]
    [InlineData("2026-03-29T02:00", "", "2026-03-29T03:00:00+02:00")]
    [InlineData("2026-03-29T02:30", "", "2026-03-29T03:30:00+02:00")]
    [InlineData("2026-03-29T03:00", "", "2026-03-29T03:00:00+02:00")]
    [InlineData("2026-03-08T02:30", "America/New_York", "2026-03-08T03:30:00-04:00")]
    [InlineData("2026-03-29T02:30", "+05:30", "2026-03-29T02:30:00+05:30")]
    public void A_time_skipped_by_the_clock_change_is_moved_not_refused(string typed, string zone, string at) =>
        Assert.Equal(at, Moment.Text(Read(Berlin, ("at", typed), ("zone", zone)).At));

    [Theory]
    [InlineData("2026-10-25T01:59", "", "2026-10-25T01:59:00+02:00")]
    [InlineData("2026-10-25T02:00", "earlier", "2026-10-25T02:00:00+02:00")]
    [InlineData("2026-10-25T02:00", "later", "2026-10-25T02:00:00+01:00")]
    [InlineData("2026-10-25T03:00", "", "2026-10-25T03:00:00+01:00")]
    public void A_time_that_came_twice_is_the_one_that_was_said(string typed, string which, string at) =>
        Assert.Equal(at, Moment.Text(Read(Berlin, ("at", typed), ("which", which)).At));

    [Theory]
    [InlineData("at", "at.missing", "")]
    [InlineData("at", "at.unreadable", "yesterday")]
    [InlineData("at", "at.unreadable", "0001-01-01T00:00")]
    [InlineData("at", "at.future", "2026-11-25T13:01")]
    [InlineData("which", "at.twice", "2026-10-25T02:30")]
    [InlineData("zone", "zone.unknown", "2026-11-24T10:00", "Nowhere")]
    public void A_time_that_cannot_be_meant_is_asked_about_in_plain_words(string field, string code, string typed, string zone = "")
    {
        var (entry, problems) = Form("tag", ("at", typed), ("zone", zone), ("name", "stress")).Parse(Id, Berlin, Now);

        Assert.Null(entry);
        var problem = Assert.Single(problems);
        Assert.Equal((field, code), (problem.Field, problem.Code));
        Assert.DoesNotContain("+01:00", problem.Wrong, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_ahead_can_be_lived_already_in_another_zone() =>
        Assert.Equal("2026-11-25T13:00:00+01:00", Moment.Text(Read(Berlin, ("at", "2026-11-25T13:00")).At));

    [Theory]
    [InlineData("fluid", "", "8", "fl oz", "236.6", "mL")]
    [InlineData("fluid", "", "250", "mL", "250", "mL")]
    [InlineData("fluid", "", "0,5", "fl oz", "14.8", "mL")]
    [InlineData("food", "soup", "10", "fl oz", "295.7", "mL")]
    [InlineData("food", "soup", "1.5", "portion", "1.5", "portion")]
    [InlineData("heat", "", "95", "F", "35", "C")]
    [InlineData("heat", "", "-40", "F", "-40", "C")]
    public void Amounts_are_kept_in_the_units_of_the_diary_and_come_back_as_typed(
        string kind, string name, string amount, string unit, string kept, string keptUnit)
    {
        var form = Form(kind, ("at", "2026-11-24T10:00"), ("name", name), ("amount", amount), ("unit", unit));

        var entry = form.Parse(Id, American, Now).Value!;

        Assert.Equal((kept, keptUnit), (EntryRow.Of(entry).Amount, EntryRow.Of(entry).Unit));
        var again = EntryForm.Of(entry, American);
        Assert.Equal(unit is "mL" ? ("8.5", "fl oz") : (amount.Replace(',', '.'), unit), (again["amount"], again["unit"]));
        Assert.Equal(entry, again.Parse(Id, American, Now, entry).Value);
    }

    [Theory]
    [InlineData("fluid", "677", "fl oz", "write a number from 0 to 676 fl oz")]
    [InlineData("food", "339", "fl oz", "write a number from 0 to 338 fl oz")]
    [InlineData("food", "101", "portion", "write a number from 0 to 100 portions")]
    [InlineData("food", "10001", "g", "write a number from 0 to 10000")]
    [InlineData("heat", "950", "F", "write a number from -76 to 266 °F")]
    public void What_is_out_of_range_is_told_in_the_unit_that_was_typed(string kind, string amount, string unit, string right)
    {
        var form = Form(kind, ("at", "2026-11-24T10:00"), ("name", kind is "food" ? "soup" : ""), ("amount", amount), ("unit", unit));

        Assert.Equal(right, Assert.Single(form.Parse(Id, American, Now).Problems).Right);
    }

    [Fact]
    public void An_edit_keeps_what_the_form_does_not_show()
    {
        var before = Entries.Of("2026-11-24T03:10:12.345+09:00", "spasm", row => row with
        {
            Name = "cramp",
            Amount = "7.5",
            Detail = "doing=sleep;passed=where",
            Recorded = "2026-11-24T08:00:00+09:00",
        });
        var form = EntryForm.Of(before, Berlin);

        var after = form with { Typed = form.Typed.SetItem("note", "💧\r\nnext line") };

        Assert.Equal("+09", form["zone"]);
        Assert.Equal(before with { Note = "💧\nnext line" }, after.Parse(Guid.NewGuid(), Berlin, Now, before).Value);
    }

    [Theory]
    [InlineData("2026-11-24T12:45", null)]
    [InlineData("2026-11-24T12:44", "2026-11-24T13:00:00+01:00")]
    public void What_is_written_down_later_says_when(string at, string? recorded)
    {
        var entry = Read(Berlin, ("at", at));

        Assert.Equal(recorded, entry.Recorded is { } when ? Moment.Text(when) : null);
    }

    private static Entry Read(Core.Profile.Profile person, params (string, string)[] typed)
    {
        var (entry, problems) = Form("tag", [.. typed, ("name", "stress")]).Parse(Id, person, Now);
        Assert.Empty(problems);
        return entry!;
    }

    private static EntryForm Form(string kind, params (string Name, string Value)[] typed) =>
        EntryForm.Of(kind, typed.Where(t => t.Value is not "").Select(t => KeyValuePair.Create(t.Name, t.Value)));
}
