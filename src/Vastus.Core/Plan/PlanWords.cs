using System.Globalization;
using Vastus.Core.Diary;

namespace Vastus.Core.Plan;

/// <summary>Says the numbers of a plan.</summary>
public static class PlanWords
{
    /// <summary>A fall of a quarter over four weeks is what trials count as an answer (S005).</summary>
    public const decimal Responder = 0.25m;

    /// <summary>Fewer are better of these.</summary>
    public static bool IsAtMost(PlanMetric metric) => metric is PlanMetric.HardDays or PlanMetric.LateCaffeineDays or PlanMetric.AlcoholDays;

    /// <summary>Whether the target is met. Without one: no.</summary>
    public static bool Reached(LongTermMeasure measure, decimal done) =>
        measure.Target is { } target && (IsAtMost(measure.Metric) ? done <= target : done >= target);

    /// <summary>Such as <c>a stretch on 2.5 days a week</c>.</summary>
    public static string Amount(PlanMetric metric, decimal number)
    {
        var text = Number.Text(number);
        return metric switch
        {
            PlanMetric.StretchDays => $"a stretch on {text} days a week",
            PlanMetric.TrainingDays => $"exercise on {text} days a week",
            PlanMetric.HardDays => $"hard exercise on {text} days a week",
            PlanMetric.WarmUpDays => $"a warm-up on {text} days a week",
            PlanMetric.DrinkMl => $"{number.ToString("#,0", CultureInfo.InvariantCulture)} mL to drink a day",
            PlanMetric.LateCaffeineDays => $"caffeine after 4 in the afternoon on {text} days a week",
            PlanMetric.AlcoholDays => $"alcohol on {text} days a week",
            PlanMetric.SleepH => $"{text} hours of sleep a night",
            _ => text,
        };
    }

    /// <summary>Such as <c>Aim: a stretch on 5 days a week or more</c>. Null: there is no figure.</summary>
    public static string? Aim(LongTermMeasure measure) => measure.Target is { } target
        ? $"Aim: {Amount(measure.Metric, target)}, or {(IsAtMost(measure.Metric) ? "fewer" : "more")}."
        : null;

    /// <summary>What became of the spasms, and how much that says.</summary>
    public static string Spasms(PlanNumbers before, PlanNumbers after) => (before.SpasmsAWeek, after.SpasmsAWeek) switch
    {
        (null, _) => "Before you began, too few days were written down to compare with.",
        (_, null) => $"Since you began, only {Plural.Of(after.Kept, "day")} of {after.Days} have an entry. That is too few to tell.",
        (0, 0) => "There was no spasm before, and none since.",
        (0, { } now) => $"There was no spasm before; since then {Number.Text(now)} a week.",
        ({ } was, { } now) when now <= was * (1 - Responder) => $"Spasms went from {Number.Text(was)} to {Number.Text(now)} a week. A fall of a quarter or more is what trials count as an answer.",
        ({ } was, { } now) when now > was * (1 + Responder) => $"Spasms went from {Number.Text(was)} to {Number.Text(now)} a week: more than before.",
        ({ } was, { } now) => $"Spasms went from {Number.Text(was)} to {Number.Text(now)} a week: about the same.",
    };

    /// <summary>To stand under every look back.</summary>
    public const string Honest =
        "Before and after is not proof: spasms come and go by themselves, and other things changed too. A small experiment can tell more.";
}
