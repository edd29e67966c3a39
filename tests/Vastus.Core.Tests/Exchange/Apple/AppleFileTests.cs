using System.Text;
using NodaTime;
using Vastus.Core.Exchange.Apple;
using static Vastus.Core.Tests.Exchange.Apple.Phone;

namespace Vastus.Core.Tests.Exchange.Apple;

public sealed class AppleFileTests
{
    private static readonly string Year = string.Concat(Enumerable.Range(1, 28).Select(day =>
        Quantity("DietaryWater", "mL", "250", $"2026-02-{day:00} 12:00:00 +0100")
        + Quantity("DistanceWalkingRunning", "km", "3", $"2026-02-{day:00} 08:00:00 +0100")
        + Asleep("AsleepCore", $"2026-02-{day:00} 00:00:00 +0100", $"2026-02-{day:00} 07:00:00 +0100", zone: "Europe/Berlin")
        + Workout("Running", $"2026-02-{day:00} 18:00:00 +0100", $"2026-02-{day:00} 18:30:00 +0100", "30")));

    [Fact]
    public void A_zip_and_the_file_in_it_say_the_same()
    {
        var (zip, bare) = (Read(Zip(Export(Year))), Read(Export(Year)));

        Assert.Equal(4 * 28, Lines(zip).Count);
        Assert.Equal(Lines(bare), Lines(zip));
        Assert.Equal("the first copy says the same", LeftOut(zip, "second copy").Why);
    }

    [Theory]
    [InlineData(Head)]
    [InlineData(BrokenHead)]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")]
    [InlineData("")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?>\n")]
    public void The_head_of_the_file_may_be_broken_as_phones_have_written_it(string head) =>
        Assert.Equal(["2026-03-02T12:00:00+01:00 fluid 250 mL"], Lines(Read(Export(Quantity("DietaryWater", "mL", "250", "2026-03-02 12:00:00 +0100"), head: head))));

    [Theory]
    [InlineData("a\u000Bb")]
    [InlineData("a&#x0b;b")]
    [InlineData("a &gt; b &amp; c")]
    [InlineData("导出 Exportación")]
    public void Signs_in_a_name_that_XML_forbids_do_no_harm(string source) =>
        Assert.Single(Lines(Quantity("DietaryWater", "mL", "250", "2026-03-02 12:00:00 +0100", source: source)));

    [Fact]
    public void Attributes_may_stand_in_any_order() =>
        Assert.Equal(["2026-03-02T12:00:00+01:00 fluid 250 mL"], Lines(
            "<Record value='250' startDate='2026-03-02 12:00:00 +0100' unit='mL' endDate='2026-03-02 12:00:00 +0100' sourceName='x' type='HKQuantityTypeIdentifierDietaryWater'></Record>"));

    [Fact]
    public void Everything_else_is_counted_in_plain_words()
    {
        var rows = Read(Zip(
            Export(string.Concat(Enumerable.Repeat(Quantity("HeartRate", "count/min", "72", "2026-03-02 12:00:00 +0100"), 3)) + "<ActivitySummary dateComponents=\"2026-03-02\"/>"),
            ("apple_health_export/workout-routes/route_1.gpx", "<gpx/>"), ("apple_health_export/electrocardiograms/ecg_1.csv", "x"), ("../../etc/passwd", "x")));

        Assert.Equal(
            ["heart rate 3", "a second copy in the form that clinics use (CDA) 1", "activity summary 1", "heart tracings (ECG) 1", "maps of workouts 1", "other files in the zip 1"],
            rows.Select(row => $"{row.LeftOut!.What} {row.LeftOut.Count}"));
    }

    [Fact]
    public void A_later_and_larger_export_adds_only_what_is_new()
    {
        var first = Ids(Export(Year, "2026-02-28 07:30:00 +0100"));
        var later = Ids(Export(Year + Quantity("DietaryWater", "mL", "300", "2026-03-01 12:00:00 +0100")));

        Assert.Subset(later, first);
        Assert.Equal((4 * 28) - 2, first.Count);
        Assert.Equal((4 * 28) + 1, later.Count);
    }

    [Fact]
    public void Neither_the_zone_nor_the_units_nor_a_new_name_of_the_phone_make_new_entries()
    {
        var moved = Export(Year.Replace(Watch, "Watch", StringComparison.Ordinal).Replace("unit=\"mL\" ", "unit=\"fl_oz_us\" ", StringComparison.Ordinal).Replace("value=\"250\"", "value=\"8.45351\"", StringComparison.Ordinal));

        // Days of walking have no zone of their own: a day starts when it does where the person says they live.
        Assert.Equal(Ids(Export(Year)), Ids(moved, DateTimeZoneProviders.Tzdb["Europe/London"]));
    }

    [Theory]
    [InlineData("9999-12-31 23:59:59 -1800")]
    [InlineData("0001-01-01 00:00:00 +1800")]
    [InlineData("")]
    public void An_export_of_no_time_holds_nothing_back(string exported) => Assert.Equal(4 * 28, Lines(Read(Export(Year, exported))).Count);

    [Fact]
    public void Entries_have_ids_of_their_own() => Assert.DoesNotContain(Guid.Empty, Ids(Export(Year)));

    [Fact]
    public void Progress_goes_from_0_to_1_and_never_back()
    {
        List<double> told = [];
        using var bytes = new MemoryStream(Zip(Export(string.Concat(Enumerable.Repeat(Year, 50)))));

        Assert.NotEmpty(AppleHealth.Entries(bytes, Berlin, Now, told.Add).ToList());

        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
        Assert.InRange(told[0], 0, 0.9);
        Assert.True(told.Count > 1);
    }

    [Fact]
    public void An_export_is_seen_by_its_beginning()
    {
        Assert.True(AppleHealth.IsIt(Zip(Export(""))));
        Assert.True(AppleHealth.IsIt(Encoding.UTF8.GetBytes(Export(""))));
        Assert.False(AppleHealth.IsIt("at,kind"u8));
        Assert.False(AppleHealth.IsIt("{\"resourceType\""u8));
        Assert.False(AppleHealth.IsIt(""u8));
    }

    [Fact]
    public void An_export_without_records_is_empty_and_right() => Assert.Empty(Read(Export("")));

    private static HashSet<Guid> Ids(string xml, DateTimeZone? zone = null) =>
        [.. Read(xml, zone).Select(row => row.Entry?.Id).OfType<Guid>()];
}
