using System.Text.Json;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Triggers.Findings;

/// <summary>Whole diaries against answers that were computed elsewhere.</summary>
public sealed class ReferenceFindingTests
{
    public static TheoryData<string> Diaries => ["diary_a", "diary_b", "diary_c", "diary_d"];

    [Theory]
    [MemberData(nameof(Diaries))]
    public void The_findings_at_the_end_of_a_diary_agree(string name)
    {
        var expected = Answers.Diaries.GetProperty(name).GetProperty("triggers_at_end").EnumerateArray().ToList();

        var findings = Look.At(StudyOf(name), Instant.MaxValue, LookSchedule.SingleLevel);

        Assert.Equal(expected.Select(e => e.GetProperty("id").GetString()), findings.Select(f => f.Rule.Id));
        foreach (var (finding, answer) in findings.Zip(expected))
            Agree(finding, answer);
    }

    [Theory]
    [InlineData("diary_c")]
    [InlineData("diary_d")]
    public void The_looks_of_a_year_agree(string name)
    {
        var expected = Answers.Diaries.GetProperty(name).GetProperty("looks").EnumerateArray().ToList();
        var study = StudyOf(name);

        var looks = LookSchedule.Quarterly.Of(study);

        Assert.Equal(expected.Count, looks.Count);
        foreach (var (look, answer) in looks.Zip(expected))
        {
            Assert.Equal(Moment.Parse(answer.GetProperty("at").GetString())!.Value.ToInstant(), look.At);
            for (var i = 0; i < study.Rules.Count; i++)
            {
                var id = study.Rules[i].Id;
                Close(answer.GetProperty("p").GetProperty(id), look.Tests[i]?.P, 1e-6);
                Close(answer.GetProperty("q").GetProperty(id), look.Tests[i]?.Q, 1e-6);
                var standing = answer.GetProperty("state").TryGetProperty(id, out var state) ? state.GetString() : null;
                Assert.Equal(standing, look.Standings[i]?.ToString().ToLowerInvariant());
            }
        }
    }

    private static void Agree(Finding finding, JsonElement answer)
    {
        Assert.Equal(answer.GetProperty("verdict").GetString(), VerdictWords.Of(finding.Verdict));
        Assert.Equal(answer.Number("info0"), finding.Information, 1e-9 * answer.Number("info0"));
        Assert.Equal((answer.Number("cases"), answer.Number("cases_known")), (finding.Cases, finding.CasesKnown));
        Assert.Equal(answer.Number("rows_known"), finding.CasesKnown + finding.ReferentsKnown);
        if (finding.Estimate is not { } estimate)
            return;

        Assert.Equal((answer.Number("cases_used"), answer.Number("strata_used"), answer.Number("rows_used"), answer.Number("exposed_cases")),
            (estimate.CasesUsed, estimate.StrataUsed, estimate.RowsUsed, estimate.ExposedCases));
        Assert.Equal(answer.Number("beta"), estimate.Adjusted.Estimate, Answers.Within(1e-6, answer.Number("beta")));
        Assert.Equal(answer.Number("se"), estimate.Adjusted.StandardError, 1e-6 * answer.Number("se"));
        Assert.Equal(answer.Number("lo"), estimate.Adjusted.Low, Answers.Within(1e-5, answer.Number("lo")));
        Assert.Equal(answer.Number("hi"), estimate.Adjusted.High, Answers.Within(1e-5, answer.Number("hi")));
        Assert.Equal(answer.Number("p"), estimate.P, 1e-6);
        Assert.Equal(answer.Number("q"), estimate.Q, 1e-6);
        Assert.Equal(answer.GetProperty("crude").Number("beta"), estimate.Crude.Estimate, Answers.Within(1e-6, answer.GetProperty("crude").Number("beta")));
        Assert.Equal(answer.GetProperty("adjusted_for").EnumerateArray().Select(id => id.GetString()), estimate.AdjustedFor.Select(rule => rule.Id));
        Assert.Equal(answer.GetProperty("travels_with").EnumerateArray().Select(id => id.GetString()), estimate.TravelsWith.Select(rule => rule.Id));
        Assert.Equal(answer.GetProperty("cautions").EnumerateArray().Select(c => c.GetString()), finding.Cautions.Select(VerdictWords.Of));
        if (finding.Attributable is { } share)
            Assert.All(answer.Numbers("af").Zip([share.Best, share.Low, share.High]), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
        Assert.Equal(finding.Attributable is not null, finding.Verdict is Verdict.Linked && estimate.OddsRatio > 1);
        Assert.Equal(answer.Number("evalue_ci"), estimate.EValueOfLimit, 1e-5 * answer.Number("evalue_ci"));
    }

    private static void Close(JsonElement expected, double? actual, double tolerance)
    {
        if (expected.ValueKind is JsonValueKind.Null)
            Assert.Null(actual);
        else
            Assert.Equal(expected.GetDouble(), Assert.NotNull(actual), tolerance);
    }

    private static Study StudyOf(string name)
    {
        var entries = Answers.Diary(name);
        return Study.Of(entries, ExposureTable.Embedded.For(entries, []), RestDays.Weekend);
    }
}
