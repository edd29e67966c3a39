using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Triggers.Findings;

/// <summary>Low fluids, in diaries of a drink at noon and a check-in in the evening.</summary>
public sealed class ShortfallTests
{
    [Fact]
    public void Without_spasms_there_is_nothing_to_go_by()
    {
        var shortfall = Of(Days(60, spasm: _ => false, checkIn: _ => true));

        Assert.Equal((Shortage.Spasms, 0, 6, null), (shortfall.Shortage, shortfall.Cases, shortfall.MoreSpasms, shortfall.MoreDays));
    }

    [Fact]
    public void Five_spasms_are_too_few_however_well_they_are_logged()
    {
        var shortfall = Of(Days(60, spasm: day => day % 10 is 5 && day < 55, checkIn: _ => true));

        Assert.Equal((Shortage.Spasms, 5, 5), (shortfall.Shortage, shortfall.Cases, shortfall.CasesKnown));
    }

    [Fact]
    public void Without_check_ins_no_spasm_is_known_and_the_pace_tells_how_long_six_would_take()
    {
        var shortfall = Of(Days(101, spasm: day => day % 10 is 5, checkIn: _ => false));

        Assert.Equal((Shortage.KnownSpasms, 10, 0, 0), (shortfall.Shortage, shortfall.Cases, shortfall.CasesKnown, shortfall.HoursKnown));
        Assert.Equal((6, 60), (shortfall.MoreSpasms, shortfall.MoreDays));
    }

    [Fact]
    public void With_check_ins_only_around_spasms_there_is_nothing_to_compare_with()
    {
        var shortfall = Of(Days(281, spasm: day => day % 28 is 15, checkIn: day => day % 28 is 14 or 15));

        Assert.Equal((Shortage.Comparisons, 10, 10, 0), (shortfall.Shortage, shortfall.Cases, shortfall.CasesKnown, shortfall.CasesUsed));
    }

    [Fact]
    public void What_is_always_the_same_cannot_be_told_by_any_number_of_spasms()
    {
        var shortfall = Of(Days(101, spasm: day => day % 10 is 5, checkIn: _ => true));

        Assert.Equal((Shortage.Variety, null, null), (shortfall.Shortage, shortfall.MoreSpasms, shortfall.MoreDays));
        Assert.Equal(shortfall.HoursKnown, shortfall.HoursExposed);
    }

    [Fact]
    public void Where_a_threefold_link_would_have_shown_nothing_is_missing()
    {
        var shortfall = Of(Days(1_000, spasm: day => day % 10 is 5, checkIn: _ => true, drinks: day => day % 2 * 2_000));

        Assert.Equal((Shortage.None, 0, 0), (shortfall.Shortage, shortfall.MoreSpasms, shortfall.MoreDays));
    }

    [Theory]
    [InlineData("diary_a")]
    [InlineData("diary_b")]
    [InlineData("diary_c")]
    [InlineData("diary_d")]
    public void It_agrees_with_the_findings_of_whole_diaries(string name)
    {
        var entries = Answers.Diary(name);
        var study = Study.Of(entries, ExposureTable.Embedded.For(entries, []), RestDays.Weekend);

        foreach (var (i, finding) in Look.At(study, Instant.MaxValue, LookSchedule.SingleLevel).Index())
        {
            var shortfall = Shortfall.Of(study, i, Instant.MaxValue);
            Assert.Equal(finding.Verdict is Verdict.Insufficient, shortfall.Shortage is not Shortage.None);
            Assert.Equal((finding.Cases, finding.CasesKnown, finding.CasesUsed), (shortfall.Cases, shortfall.CasesKnown, shortfall.CasesUsed));
            Assert.Equal(finding.CasesKnown + finding.ReferentsKnown, shortfall.HoursKnown);
            if (finding.Information > 0 && finding.SmallestVisible > 3)
                Assert.Equal(finding.MoreSpasms, shortfall.MoreSpasms);
        }
    }

    private static Shortfall Of(IEnumerable<Entry> entries) =>
        Shortfall.Of(Study.Of([.. entries], ExposureTable.Embedded.Standard, RestDays.Weekend), 0, Instant.MaxValue);

    /// <summary>From a Wednesday on. Spasms begin in the afternoon.</summary>
    private static IEnumerable<Entry> Days(int days, Func<int, bool> spasm, Func<int, bool> checkIn, Func<int, int>? drinks = null)
    {
        for (var day = 0; day < days; day++)
        {
            yield return SeriesDiary.At(day, new Fluid(drinks?.Invoke(day) ?? 200));
            if (spasm(day))
                yield return SeriesDiary.At(day + 0.1, new Spasm());
            if (checkIn(day))
                yield return SeriesDiary.At(day + 0.4, new CheckIn([Fluid.Word]));
        }
    }
}
