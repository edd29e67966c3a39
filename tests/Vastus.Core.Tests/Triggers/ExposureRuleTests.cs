using Vastus.Core.Knowledge;
using Vastus.Core.Tests.Diary;
using Vastus.Core.Triggers.Exposures;

namespace Vastus.Core.Tests.Triggers;

public sealed class ExposureRuleTests
{
    private static readonly ExposureTable Table = ExposureTable.Embedded;

    private static readonly OwnExposureForm Whole = new("fluid", "", "12", "amount", "below", "800");

    // The table of the method, 2.5.
    [Theory]
    [InlineData(0, "low_fluid", "fluid", 24, Counted.Amount, Comparison.Below, 1500)]
    [InlineData(1, "heat", "heat", 24, Counted.Minutes, Comparison.AtLeast, 60)]
    [InlineData(2, "hard_exercise", "exercise", 24, Counted.Minutes, Comparison.AtLeast, 30)]
    [InlineData(3, "no_stretch", "stretch", 24, Counted.Entries, Comparison.Below, 1)]
    [InlineData(4, "high_caffeine", "caffeine", 24, Counted.Amount, Comparison.AtLeast, 300)]
    [InlineData(5, "poor_sleep", "sleep", 24, Counted.LatestAmount, Comparison.Below, 6)]
    [InlineData(6, "low_potassium", "potassium", 48, Counted.Amount, Comparison.Below, 4900)]
    [InlineData(7, "low_magnesium", "magnesium", 48, Counted.Amount, Comparison.Below, 500)]
    public void The_standard_exposures_are_those_of_the_method(int place, string id, string kind, int hours, Counted counted, Comparison comparison, int threshold)
    {
        var rule = Table.Standard[place];

        Assert.Equal((id, hours, counted, comparison, (decimal)threshold), (rule.Id, rule.WindowHours, rule.Measure.Counted, rule.Comparison, rule.Threshold));
        Assert.Equal([kind], rule.Measure.Kinds);
        Assert.Equal(id is "poor_sleep" ? KnownBy.Entry : KnownBy.CheckIn, rule.KnownBy);
        Assert.Equal(id is "hard_exercise" ? "hard" : null, rule.Measure.Level);
    }

    [Fact]
    public void There_are_eight_standard_exposures_and_the_others_are_of_kinds_that_the_method_does_not_judge()
    {
        Assert.Equal(8, Table.Standard.Count);
        Assert.Empty(Table.Further.SelectMany(rule => rule.Measure.Kinds).Intersect(Table.Standard.SelectMany(rule => rule.Measure.Kinds)));
    }

    [Fact]
    public void Every_exposure_says_what_studies_found_and_what_could_be_tried()
    {
        string[] never = ["avoid", "stop", "because of", "due to", "proves", "safe"];

        Assert.All(Table.Standard.Concat(Table.Further), rule =>
        {
            var background = rule.Background!;
            Assert.Matches("^TR-[0-9]{2}$", background.Trigger);
            Assert.True(background.Sources is not [] && background.Evidence is not [] && background.Studies is not []);
            Assert.All(background.Studies.Append(background.LeadsTo), text => Assert.EndsWith(".", text, StringComparison.Ordinal));
            Assert.DoesNotContain(never, word => background.Studies.Append(background.LeadsTo).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        });
    }

    [Theory]
    [InlineData("    kinds: [heat]", "    kinds: [haet]", "standard.heat.kinds: \"haet\" is not a kind of the diary")]
    [InlineData("    hours: 48", "    hours: 480", "standard.low_potassium.hours: \"480\" is not possible here; write a number from 1 to 72")]
    [InlineData("    counted: latest-amount", "    counted: latest", "standard.poor_sleep.counted: \"latest\" is not one of the words; write amount, minutes, entries, latest-amount")]
    [InlineData("    sources: [S014]", "    sources: [S999]", "standard.poor_sleep.sources: \"S999\" is not in knowledge/sources.yaml")]
    public void A_broken_line_is_named_with_what_would_be_right(string line, string instead, string complaint)
    {
        var lines = Embedded.Text(ExposureTable.File).Split('\n').ToList();
        var at = lines.IndexOf(line);
        Assert.True(at >= 0, "the line is in the file");
        lines[at] = instead;

        var problem = Assert.Single(ExposureReader.Read(string.Join('\n', lines), "exposures.yaml", Bibliography.Embedded).Problems);

        Assert.Equal(at + 1, problem.Line);
        Assert.StartsWith(complaint, problem.What.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_persons_own_exposure_says_what_it_counts()
    {
        var rule = Whole.Parse().Value!;

        Assert.Equal(("own:fluid::12:amount:below:800", "less than 800 mL of water or plain drink in 12 hours", 12, KnownBy.CheckIn), (rule.Id, rule.Name, rule.WindowHours, rule.KnownBy));
        Assert.Equal(["fluid"], rule.CoveredBy);
    }

    [Theory]
    [InlineData("tag", "stress", "entries", "at-least", "2", "at least 2 entries of “stress”", "tag:stress")]
    [InlineData("custom", "Mood", "latest-amount", "below", "3,5", "less than 3.5 of “Mood”", "custom")]
    [InlineData("exercise", "", "minutes", "at-least", "1", "at least 1 minute of exercise or walk", "exercise")]
    [InlineData("vitamin-d", "", "amount", "at-least", "0.5", "at least 0.5 ug of vitamin d", "vitamin-d")]
    public void A_threshold_is_in_the_kinds_own_unit(string kind, string name, string counted, string comparison, string threshold, string words, string covers)
    {
        var rule = (Whole with { Hours = "24", Kind = kind, Name = name, Counted = counted, Comparison = comparison, Threshold = threshold }).Parse().Value!;

        Assert.Equal((words, covers), (rule.Name, Assert.Single(rule.CoveredBy)));
    }

    [Theory]
    [InlineData("spasm", "", "12", "amount", "below", "1", "kind.unknown")]
    [InlineData("medicine", "", "12", "entries", "at-least", "1", "kind.medicine")]
    [InlineData("tag", " ", "12", "entries", "at-least", "1", "name.missing")]
    [InlineData("custom", "a;b", "12", "entries", "at-least", "1", "name.unreadable")]
    [InlineData("fluid", "", "0", "amount", "below", "1", "hours.range")]
    [InlineData("fluid", "", "73", "amount", "below", "1", "hours.range")]
    [InlineData("fluid", "", "1.5", "amount", "below", "1", "hours.range")]
    [InlineData("fluid", "", "12", "drops", "below", "1", "counted.unknown")]
    [InlineData("fluid", "", "12", "minutes", "below", "1", "counted.absent")]
    [InlineData("tag", "stress", "12", "amount", "at-least", "1", "counted.absent")]
    [InlineData("exercise", "", "12", "latest-amount", "at-least", "1", "counted.absent")]
    [InlineData("fluid", "", "12", "amount", "above", "1", "comparison.unknown")]
    [InlineData("fluid", "", "12", "amount", "below", "-1", "threshold.range")]
    [InlineData("fluid", "", "12", "amount", "below", "much", "threshold.range")]
    [InlineData("", "", "", "", "", "", "kind.missing", "hours.range", "counted.unknown", "comparison.unknown", "threshold.range")]
    public void All_that_is_wrong_is_told_at_once(string kind, string name, string hours, string counted, string comparison, string threshold, params string[] codes) =>
        Assert.Equal(codes, new OwnExposureForm(kind, name, hours, counted, comparison, threshold).Parse().Problems.Select(p => p.Code));

    [Fact]
    public void What_counts_like_something_looked_for_is_not_judged_twice()
    {
        var wine = new OwnExposureForm("tag", "red wine", "24", "entries", "at-least", "1").Parse().Value!;
        var drinks = new OwnExposureForm("fluid", "", "24", "amount", "below", "1500").Parse().Value!;
        var diary = new[] { Entries.Of("2026-03-02T20:00:00+01:00", "tag", row => row with { Name = "red wine" }) };

        Assert.Contains(wine, Table.For([], [wine, drinks]));
        Assert.DoesNotContain(drinks, Table.For([], [wine, drinks]));
        Assert.Equal(["tag:red wine"], Table.For(diary, [wine, wine]).Select(rule => rule.Id).Where(id => id.Contains("wine", StringComparison.Ordinal)));
        Assert.Contains(wine with { WindowHours = 12 }, Table.For(diary, [wine with { WindowHours = 12 }]));
    }

    [Fact]
    public void The_edges_of_a_window_can_be_chosen()
    {
        Assert.Equal(1, (Whole with { Hours = "1" }).Parse().Value!.WindowHours);
        Assert.Equal(72, (Whole with { Hours = " 72 " }).Parse().Value!.WindowHours);
    }
}
