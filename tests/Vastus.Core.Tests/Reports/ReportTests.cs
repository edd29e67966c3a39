using NodaTime;
using NodaTime.Text;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Profile;
using Vastus.Core.Reports;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Reports;

public sealed class ReportTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly LocalDate Today = new(2026, 3, 31);
    private static readonly DateInterval March = new(new(2026, 3, 1), Today);

    [Fact]
    public void An_empty_diary_says_that_nothing_is_known()
    {
        var report = Of([]);

        Assert.True(report.IsEmpty);
        Assert.Equal("nothing is logged in this time", report.Head.Basis);
        Assert.Empty(report.Glance);
    }

    [Fact]
    public void Days_before_the_diary_do_not_count_as_days_without_spasms()
    {
        var report = Of([Cramp("2026-03-20T03:00:00+01:00"), Row("2026-03-24T08:00:00+01:00", "fluid", amount: "250")]);

        Assert.Equal(new DateInterval(new(2026, 3, 20), Today), report.Head.Days);
        Assert.Equal("2 of 12 days logged", report.Head.Basis);
        Assert.Equal("1 spasm in 12 days. Less than half of the days are logged, so there may have been more.", Answer(report, "How often?"));
        Assert.Null(report.Course!.Before);
        Assert.Equal("Nothing that the diary can tell: it does not reach back further.", Answer(report, "What changed?"));
    }

    [Fact]
    public void What_is_still_to_come_is_not_in_it()
    {
        var report = Of([Cramp("2026-03-20T03:00:00+01:00"), Cramp("2026-03-31T23:30:00+02:00")]);

        Assert.Equal(1, report.Course!.Now.Spasms);
    }

    [Fact]
    public void The_time_before_is_compared_where_the_diary_reaches_back_so_far()
    {
        Entry[] before = [Cramp("2026-01-29T03:00:00+01:00"), Cramp("2026-02-10T03:00:00+01:00"), Cramp("2026-02-11T03:00:00+01:00")];
        var report = Of([.. before, Cramp("2026-03-20T03:00:00+01:00")]);

        Assert.Equal(3, report.Course!.Before!.Spasms);
        Assert.StartsWith("1 spasm, after 3 in the 31 days before (3 of them logged)", Answer(report, "What changed?"), StringComparison.Ordinal);
        Assert.Null(Of([.. before[1..], Cramp("2026-03-20T03:00:00+01:00")]).Course!.Before);
    }

    [Fact]
    public void Hours_and_days_of_the_week_are_as_lived_when_the_clocks_change_and_in_other_countries()
    {
        // 2026-03-29 at 03:10 in Berlin is the first quarter hour after the clocks went forward; in Tokyo it is a Sunday morning.
        var report = Of([Cramp("2026-03-29T01:50:00+01:00"), Cramp("2026-03-29T03:10:00+02:00"), Cramp("2026-03-08T09:00:00+09:00")]);

        Assert.Equal(1, report.Course!.Hours[1]);
        Assert.Equal(0, report.Course.Hours[2]);
        Assert.Equal(1, report.Course.Hours[3]);
        Assert.Equal(1, report.Course.Hours[9]);
        Assert.Equal(3, report.Course.Weekdays[6].Spasms);
        // From the first entry on, the 8th of March.
        Assert.Equal(4, report.Course.Weekdays[6].Days);
    }

    [Fact]
    public void Length_and_strength_tell_the_middle_one_and_of_how_many_they_were_known()
    {
        var report = Of([
            Cramp("2026-03-01T03:00:00+01:00", amount: "3", minutes: "2"), Cramp("2026-03-02T03:00:00+01:00", amount: "8", minutes: "4"),
            Cramp("2026-03-03T03:00:00+01:00")]);

        Assert.Equal(new Spread(3, 2, 4, 2, 3), report.Course!.Now.Minutes);
        Assert.Equal(new Spread(5.5m, 3, 8, 2, 3), report.Course.Now.Intensity);
        Assert.Equal("2 of 3 known", report.Glance.Single(row => row.Question is "How long?").Basis);
    }

    [Fact]
    public void Sides_that_were_not_said_stay_not_said()
    {
        var report = Of([Cramp("2026-03-01T03:00:00+01:00", site: "gastrocnemius", side: "left"), Cramp("2026-03-02T03:00:00+01:00", site: "gastrocnemius"), Cramp("2026-03-03T03:00:00+01:00")]);

        Assert.Equal([new PlaceCount("gastrocnemius", 1, 0, 0, 1), new PlaceCount(null, 0, 0, 0, 1)], report.Course!.Places);
        Assert.Equal("Upper calf: 1 left, 1 side not said; Place not said: 1 side not said.", Answer(report, "Where, which side?"));
    }

    [Fact]
    public void What_is_left_out_stands_nowhere_else_either()
    {
        List<Entry> diary = [Cramp("2026-03-02T03:00:00+01:00"), Row("2026-03-10T08:00:00+01:00", "medicine", name: "indapamide", level: "start")];
        var without = ReportScope.AllParts.Where(part => part is not ReportPart.Medicines).ToHashSet();
        var report = Of(diary, without);

        Assert.Null(report.Medicines);
        Assert.Empty(report.Course!.Curve.Marks);
        Assert.DoesNotContain("indapamide", Text(report), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("indapamide", Text(Of(diary)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_last_answer_about_a_warning_sign_counts_and_what_was_not_asked_is_told()
    {
        var report = Of([
            Row("2026-03-02T08:00:00+01:00", "symptom", name: "f_leg_numb_now", level: "yes"), Row("2026-03-09T08:00:00+01:00", "symptom", name: "f_leg_numb_now", level: "no"),
            Row("2026-03-10T08:00:00+01:00", "symptom", name: "f_dizzy_stand", level: "yes")]);

        Assert.Equal("f_dizzy_stand", Assert.Single(report.Check!.Yes).Finding.Id);
        Assert.Equal((false, new LocalDate(2026, 3, 9)), Assert.Single(report.Check.No) is var no ? (no.IsYes, no.Day) : default);
        Assert.Contains("Breathing, chest or heartbeat", report.Check.NotAsked);
        Assert.DoesNotContain("The leg is cold, numb, hard, swollen, or in very bad pain", report.Check.NotAsked);
    }

    [Fact]
    public void A_diagnosis_of_a_health_record_is_told_whenever_it_was_made()
    {
        var note = Row("2019-05-01T12:00:00+02:00", "note", note: "Diagnosis in a health record: Raynaud", detail: "record=diagnosis");
        var report = Of([note, Row("2019-05-02T12:00:00+02:00", "note", note: "Diagnosis in a health record: no"), Cramp("2026-03-02T03:00:00+01:00")]);

        Assert.Contains("Diagnoses in a health record: Raynaud (2019).", Text(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_nutrient_is_below_only_by_complete_days(int complete, bool isBelow)
    {
        var covers = $"magnesium;{IntakeCovers.Text}";
        var report = Of([
            .. Enumerable.Range(1, complete).SelectMany(day => new[]
            {
                Row($"2026-03-0{day}T08:00:00+01:00", "magnesium", amount: "50", unit: "mg"), Row($"2026-03-0{day}T22:00:00+01:00", "checkin", covers: covers),
            }),
            Row("2026-03-20T08:00:00+01:00", "magnesium", amount: "10", unit: "mg")]);

        Assert.Equal(complete, report.Intake!["magnesium"]!.Numbers.Complete);
        Assert.Equal(isBelow, report.Intake["magnesium"]!.IsBelow);
    }

    [Fact]
    public void A_measure_counts_how_it_ended_and_what_was_not_said()
    {
        var report = Of([
            Row("2026-03-02T03:10:00+01:00", "relief", name: "cold-pack", level: "full", minutes: "12"), Row("2026-03-03T03:10:00+01:00", "relief", name: "cold-pack", level: "worse"),
            Row("2026-03-04T03:10:00+01:00", "relief", name: "cold-pack")]);

        Assert.Equal(new ReliefReportRow("Cold pack", 3, 1, 0, 0, 1, 1, new(12, 12, 12, 1, 1)), Assert.Single(report.Relief!.Rows));
    }

    [Theory]
    [InlineData("from=2026-01-01&to=2026-03-31&parts=course,labs")]
    [InlineData("from=2025-12-30&to=2025-12-30&parts=tables")]
    public void A_scope_reads_back_from_an_address(string query)
    {
        var values = query.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);

        Assert.Equal(query, ReportScope.Parse(values["from"], values["to"], values["parts"], Today)!.Query);
    }

    [Theory]
    [InlineData("2026-02-30", null, null)]
    [InlineData("2026-03-02", "2026-03-01", null)]
    [InlineData(null, null, "course,everything")]
    public void A_scope_that_cannot_be_read_is_none(string? from, string? to, string? parts) => Assert.Null(ReportScope.Parse(from, to, parts, Today));

    private static string Answer(Report report, string question) => report.Glance.Single(row => row.Question == question).Answer;

    private static string Text(Report report) => string.Join('\n', ReportSections.Of(report, new() { Zone = Berlin }).SelectMany(section => section.Lines));

    private static Report Of(IReadOnlyList<Entry> diary, IReadOnlySet<ReportPart>? parts = null)
    {
        List<Entry> ordered = [.. diary.Order(Entry.ByInstant)];
        return Report.Of(new(ordered, new(March, parts ?? ReportScope.AllParts), Today.At(new(23, 0)).InZoneStrictly(Berlin), new() { Zone = Berlin }, FoodTable.Embedded)
        {
            Look = LastLook.Of(ordered, [], RestDays.Weekend),
        });
    }

    private static Entry Cramp(string at, string? amount = null, string? minutes = null, string? site = null, string? side = null) =>
        Row(at, "spasm", name: "cramp", amount: amount, minutes: minutes, site: site, side: side);

    private static Entry Row(
        string at, string kind, string? name = null, string? amount = null, string? unit = null, string? minutes = null, string? level = null, string? site = null,
        string? side = null, string? covers = null, string? note = null, string? detail = null)
    {
        var row = new EntryRow { At = at, Kind = kind, Name = name, Amount = amount, Unit = unit, Minutes = minutes, Level = level, Site = site, Side = side, Covers = covers, Note = note, Detail = detail };
        return row.Parse(_ => Guid.NewGuid(), OffsetDateTimePattern.Rfc3339.Parse("2026-04-02T00:00:00Z").Value.ToInstant()) is { Value: { } entry }
            ? entry
            : throw new InvalidOperationException($"{kind} {at} cannot be read");
    }
}
