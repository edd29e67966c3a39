using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;

namespace Vastus.Core.Tests.Triggers.Findings;

public sealed class ShortfallWordsTests
{
    [Theory]
    [InlineData("low_fluid", Shortage.KnownSpasms, 34, 9, 4, 300, 60, 0.7, 30, 200,
        "9 of 34 spasms have a logged day before; log the evening check-in on ordinary days too. "
        + "For a threefold link to show it would take about 30 more spasms with a logged day before: at your pace about 7 months of evening check-ins.")]
    [InlineData("low_potassium", Shortage.KnownSpasms, 12, 0, 0, 0, 0, 0, 6, 27,
        "0 of 12 spasms have two logged days before; no evening check-in names it yet, so log it and close the day with the check-in, on ordinary days too. "
        + "To begin with, it takes 6 more spasms with two logged days before: at your pace 27 days of evening check-ins.")]
    [InlineData("poor_sleep", Shortage.KnownSpasms, 12, 5, 5, 90, 20, 0.4, 75, 800,
        "5 of 12 spasms have a logged night before; log good nights too. "
        + "For a threefold link to show it would take about 75 more spasms with a logged night before: at your pace about 2 years.")]
    [InlineData("stress", Shortage.KnownSpasms, 12, 5, 5, 90, 20, 0.4, 75, 60,
        "5 of 12 spasms have an entry before; log it on ordinary days too. "
        + "For a threefold link to show it would take about 75 more spasms with an entry before: at your pace about 9 weeks.")]
    [InlineData("stomach_upset", Shortage.Comparisons, 12, 12, 1, 14, 2, 0.2, 28, 60,
        "12 of 12 spasms have three logged days before, but only 1 of them has a logged day to be compared with; log the evening check-in on ordinary days too. "
        + "For a threefold link to show it would take about 28 more spasms with three logged days before: at your pace about 9 weeks of evening check-ins.")]
    [InlineData("low_fluid", Shortage.Spasms, 1, 1, 0, 9, 0, 0, 6, 30,
        "only 1 spasm began after a quiet day so far, 1 of them with a logged day before. "
        + "To begin with, it takes 6 more spasms with a logged day before: at your pace about 4 weeks of evening check-ins.")]
    [InlineData("low_fluid", Shortage.Spasms, 7, 7, 7, 90, 40, 0.9, 44, null,
        "7 of 7 spasms have a logged day before, which are too few to tell. For a threefold link to show it would take about 44 more spasms with a logged day before.")]
    [InlineData("heat", Shortage.Variety, 30, 30, 30, 600, 3, 0.2, 900, 9999,
        "30 of 30 spasms have a logged day before, but it was so before only 1 in 100 of the hours that are compared. "
        + "For a threefold link to show it would take about 900 more spasms with a logged day before: at your pace about 27 years of evening check-ins.")]
    [InlineData("no_stretch", Shortage.Variety, 30, 30, 30, 600, 600, 0, null, null,
        "30 of 30 spasms have a logged day before, but it was always so in the hours that are compared. It can be told only when some days are different.")]
    [InlineData("low_fluid", Shortage.None, 30, 30, 30, 600, 200, 7, 0, 0,
        "30 of 30 spasms have a logged day before, which is enough to look at it. "
        + "There is enough to show a threefold link; a smaller one takes many more spasms.")]
    public void It_says_which_number_is_too_small_and_what_it_would_take(
        string id, Shortage shortage, int cases, int known, int used, int hours, int exposed, double information, int? spasms, int? days, string words)
    {
        var rule = ExposureTable.Embedded.Standard.Concat(ExposureTable.Embedded.Further).Single(rule => rule.Id == id);

        Assert.Equal(words, ShortfallWords.Of(new(rule, shortage, cases, known, used, hours, exposed, information, spasms, days)));
    }

    [Fact]
    public void A_diary_without_spasms_is_told_so() =>
        Assert.Equal("no spasm began after a quiet day so far", ShortfallWords.Why(new(ExposureTable.Embedded.Standard[0], Shortage.Spasms, 0, 0, 0, 0, 0, 0, 6, null)));
}
