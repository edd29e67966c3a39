using Vastus.Core.Knowledge;
using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Patterns;

namespace Vastus.Core.Tests.Medicines.Patterns;

/// <summary>Against the table of the scale (Naranjo et al. 1981, doi:10.1038/clpt.1981.154).</summary>
public sealed class PatternScoreTests
{
    private static readonly PatternKnowledge Scale = PatternKnowledge.Embedded;

    private static readonly MedicineClass Statin = MedicineKnowledge.Embedded.Find("atorvastatin")!.Class;

    [Fact]
    public void The_file_reads() =>
        Assert.Empty(PatternReader.Read(Embedded.Text(PatternKnowledge.File), PatternKnowledge.File, Bibliography.Embedded, MedicineKnowledge.Embedded).Problems);

    /// <summary>Yes, no and not known, for each question in order.</summary>
    [Theory]
    [InlineData("NJ-01", 1, 0)]
    [InlineData("NJ-02", 2, -1)]
    [InlineData("NJ-03", 1, 0)]
    [InlineData("NJ-04", 2, -1)]
    [InlineData("NJ-05", -1, 2)]
    [InlineData("NJ-06", -1, 1)]
    [InlineData("NJ-07", 1, 0)]
    [InlineData("NJ-08", 1, 0)]
    [InlineData("NJ-09", 1, 0)]
    [InlineData("NJ-10", 1, 0)]
    public void Each_answer_has_the_points_of_the_scale(string question, int yes, int no)
    {
        Assert.Equal(yes, Points((question, true)));
        Assert.Equal(no, Points((question, false)));
        Assert.Equal(0, Points((question, null)));
    }

    [Fact]
    public void It_goes_from_minus_four_to_thirteen_in_ten_questions()
    {
        Assert.Equal((-4, 13, 10), (Scale.Least, Scale.Most, Scale.Questions.Count));
        Assert.Equal(-4, Points(("NJ-02", false), ("NJ-04", false), ("NJ-05", true), ("NJ-06", true)));
        Assert.Equal(13, Score(null, AllYes).Points);
    }

    [Theory]
    [InlineData(-4, PatternFit.Doubtful)]
    [InlineData(0, PatternFit.Doubtful)]
    [InlineData(1, PatternFit.Possible)]
    [InlineData(4, PatternFit.Possible)]
    [InlineData(5, PatternFit.Probable)]
    [InlineData(8, PatternFit.Probable)]
    [InlineData(9, PatternFit.Definite)]
    [InlineData(13, PatternFit.Definite)]
    public void A_fit_begins_and_ends_where_the_scale_says(int points, PatternFit fit) => Assert.Equal(fit, Scale.Band(points).Fit);

    [Fact]
    public void The_worked_example_is_three_points_and_possible()
    {
        var score = Score(null, ("NJ-01", true), ("NJ-02", true), ("NJ-05", true), ("NJ-08", true));

        Assert.Equal((3, PatternFit.Possible, 6), (score.Points, score.Shown.Fit, score.Unanswered));
        Assert.Equal([1, 2, 0, 0, -1, 0, 0, 1, 0, 0], score.Lines.Select(line => line.Points));
    }

    [Fact]
    public void Nothing_answered_is_nothing_and_doubtful()
    {
        var score = Score(null);

        Assert.Equal((0, PatternFit.Doubtful, 10), (score.Points, score.Shown.Fit, score.Unanswered));
    }

    [Theory]
    [InlineData(null, null, PatternFit.Possible)]
    [InlineData(false, false, PatternFit.Possible)]
    [InlineData(true, null, PatternFit.Definite)]
    [InlineData(null, true, PatternFit.Definite)]
    public void A_statin_is_at_most_possible_without_a_raised_CK_or_a_blinded_test(bool? ck, bool? blinded, PatternFit shown)
    {
        var score = Score(Statin, [.. AllYes, ("ck-raised", ck), ("blinded-test", blinded)]);

        Assert.Equal((13, PatternFit.Definite, shown), (score.Points, score.Band.Fit, score.Shown.Fit));
        Assert.Equal(shown is PatternFit.Possible ? "NC-02" : null, score.CappedBy?.Id);
    }

    [Fact]
    public void A_statin_that_fits_poorly_is_not_lifted_and_others_are_not_limited()
    {
        Assert.Equal(PatternFit.Doubtful, Score(Statin).Shown.Fit);
        Assert.Equal(PatternFit.Definite, Score(MedicineKnowledge.Embedded.Find("sertraline")!.Class, AllYes).Shown.Fit);
        Assert.Empty(Scale.Beside(null));
        Assert.Equal(["ck-raised", "blinded-test"], Scale.Beside(Statin).Select(question => question.Id));
    }

    [Fact]
    public void An_answer_more_never_costs_more_than_the_scale_has()
    {
        foreach (var question in Scale.Questions)
            Assert.InRange(question.Points(null), Math.Min(question.Yes, question.No), Math.Max(question.Yes, question.No));
    }

    [Theory]
    [InlineData("    yes: 2\n", "    yes: two\n", "questions.NJ-02.yes")]
    [InlineData("classes: [MC-STATIN]", "classes: [MC-STATINS]", "cautions.NC-02.cap.classes")]
    [InlineData("listed: [twitching", "listed: [twitchy", "effects.listed")]
    [InlineData("  - fit: definite\n    least: 9\n", "  - fit: probable\n    least: 9\n", "bands")]
    [InlineData("sources: [S003]", "sources: [S999]", "cautions.NC-03.sources")]
    public void A_slip_in_the_file_is_named_with_its_place(string right, string slip, string field)
    {
        var text = Embedded.Text(PatternKnowledge.File);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        var broken = text[..at] + slip + text[(at + right.Length)..];

        var (value, problems) = PatternReader.Read(broken, "naranjo.yaml", Bibliography.Embedded, MedicineKnowledge.Embedded);

        Assert.Null(value);
        Assert.Equal(field, Assert.Single(problems).What.Field);
    }

    /// <summary>The best answer to each.</summary>
    private static (string, bool?)[] AllYes { get; } =
        [.. PatternKnowledge.Embedded.Questions.Select(question => (question.Id, (bool?)(question.Yes > question.No)))];

    private static int Points(params (string, bool?)[] answers) => Score(null, answers).Points;

    private static PatternScore Score(MedicineClass? of, params (string Id, bool? Answer)[] answers) =>
        PatternScore.Of(Scale, answers.ToDictionary(answer => answer.Id, answer => answer.Answer), of);
}
