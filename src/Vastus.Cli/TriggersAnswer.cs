using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Triggers;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Forecasts;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Medicines;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Cli;

/// <summary>What <c>triggers</c> answers, by the names of the JSON document.</summary>
internal sealed record TriggersAnswer(
    string Diary, IReadOnlyList<TriggerAnswer> Triggers, IReadOnlyList<MedicineAnswer> Medicines,
    IReadOnlyList<LookAnswer> Looks, IReadOnlyList<LookAnswer>? LooksFourWeekly, IReadOnlyList<ForecastAnswer> Forecast)
{
    /// <param name="diary">Without problems.</param>
    /// <param name="fourWeekly">Whether the looks that the pages settle findings by stand beside the method's own.</param>
    public static TriggersAnswer Of(DiaryAsFile diary, bool fourWeekly)
    {
        var study = Study.Of(diary.Entries, ExposureTable.Embedded.For(diary.Entries, []), RestDays.Weekend);
        var looks = LookSchedule.Quarterly.Of(study);
        return new(
            diary.Name,
            [.. Look.At(study, Instant.MaxValue, LookSchedule.SingleLevel).Select(TriggerAnswer.Of)],
            [.. MedicineSeries.Of(diary.Entries, study.Periods).Findings.Select(MedicineAnswer.Of)],
            [.. looks.Select(look => LookAnswer.Of(study, look))],
            fourWeekly ? [.. LookSchedule.FourWeekly.Of(study).Select(look => LookAnswer.Of(study, look))] : null,
            [.. Forecasts(diary, study, looks).Where(day => day.Happened is not null).Select(ForecastAnswer.Of)]);
    }

    private static IReadOnlyList<Forecast> Forecasts(DiaryAsFile diary, Study study, IReadOnlyList<SettledLook> looks) =>
        study.Periods.Timeline is { } timeline
            ? DailyForecasts.Of(diary.Entries, [.. looks.Select(look => look.Held(study))], timeline.Last)
            : [];
}

/// <summary>What one morning could say of the 24 hours to come, of which it is now known what came.</summary>
/// <param name="Issued">When, as lived.</param>
/// <param name="Average">The person's own average, 0 to 1.</param>
/// <param name="Risk">That average, adjusted by what the latest look had found.</param>
internal sealed record ForecastAnswer(string Issued, double Average, double Risk)
{
    public static ForecastAnswer Of(Forecast forecast) => new(Moment.Text(forecast.Issued), forecast.Average, forecast.Risk);
}

/// <summary>One exposure. Of one with too few data, only the counts are told.</summary>
internal sealed record TriggerAnswer(
    string Id, string Verdict, double Information, int Cases, int CasesKnown, int? CasesUsed, double? OddsRatio,
    IReadOnlyList<double>? Ci95, double? P, double? Q, IReadOnlyList<string>? AdjustedFor, IReadOnlyList<string>? Cautions,
    double? EvalueCi, IReadOnlyList<double>? AttributableFraction, string Text)
{
    public static TriggerAnswer Of(Finding finding)
    {
        var estimate = finding.Estimate;
        return new(
            finding.Rule.Id, VerdictWords.Of(finding.Verdict), finding.Information, finding.Cases, finding.CasesKnown,
            estimate?.CasesUsed, estimate?.OddsRatio, estimate is null ? null : [estimate.Low, estimate.High],
            estimate?.P, estimate?.Q, estimate is null ? null : [.. estimate.AdjustedFor.Select(rule => rule.Id)],
            estimate is null ? null : [.. finding.Cautions.Select(VerdictWords.Of)], estimate?.EValueOfLimit,
            finding.Attributable is { } share ? [share.Best, share.Low, share.High] : null, FindingWords.Of(finding));
    }
}

/// <summary>One window of one medicine. Of one with too few data, only the counts are told.</summary>
internal sealed record MedicineAnswer(
    string Name, string Window, string Verdict, double Information, int Cases, int Hours, double? RateRatio,
    IReadOnlyList<double>? Ci95, double? P, double? Q, string Text)
{
    public static MedicineAnswer Of(MedicineFinding finding) => new(
        finding.Medicine, RiskWindows.Word(finding.Window), Vastus.Core.Words<MedicineVerdict>.Of(finding.Verdict),
        finding.Information, finding.Cases, finding.Hours, finding.Effect is null ? null : Math.Exp(finding.Effect.Estimate),
        finding.Effect is null ? null : [Math.Exp(finding.Effect.Low), Math.Exp(finding.Effect.High)],
        finding.Effect?.P, finding.Q, MedicineWords.Of(finding));
}

/// <summary>One of the looks at which findings are settled. An exposure with too few data has no p and no q.</summary>
internal sealed record LookAnswer(
    string At, IReadOnlyDictionary<string, string> State, IReadOnlyDictionary<string, double?> P, IReadOnlyDictionary<string, double?> Q)
{
    public static LookAnswer Of(Study study, SettledLook look) => new(
        Moment.Text(look.At.WithOffset(study.Periods.Timeline!.OffsetAt(look.At))),
        ById(study, i => look.Standings[i]).Where(pair => pair.Value is not null)
            .ToDictionary(pair => pair.Key, pair => Vastus.Core.Words<Standing>.Of(pair.Value!.Value)),
        ById(study, i => look.Tests[i]?.P),
        ById(study, i => look.Tests[i]?.Q));

    private static Dictionary<string, T> ById<T>(Study study, Func<int, T> value) =>
        Enumerable.Range(0, study.Rules.Count).ToDictionary(i => study.Rules[i].Id, value);
}
