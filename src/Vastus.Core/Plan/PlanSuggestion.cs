using System.Globalization;

namespace Vastus.Core.Plan;

/// <summary>Something worth doing now, and why.</summary>
/// <param name="Reason">From this person's own diary, in a sentence or two.</param>
public sealed record PlanSuggestion(LongTermMeasure Measure, string Reason)
{
    /// <summary>All that fits, the one with most behind it first. The same facts give the same list.</summary>
    public static IReadOnlyList<PlanSuggestion> Of(PlanKnowledge knowledge, PlanFacts facts) =>
    [
        .. knowledge.Measures.Where(measure => measure.Offer && !measure.NotWhen.Any(facts.Yes.Contains))
            .Select(measure => (Measure: measure, Linked: measure.Exposures.FirstOrDefault(facts.Linked.ContainsKey)))
            .Where(it => it.Linked is not null || !it.Measure.OnlyLinked)
            .Where(it => !it.Measure.Twitch || facts.HasTwitches)
            .Where(it => it.Measure.Id is not Review || facts.ListedMedicines is not [])
            .Where(it => it.Linked is not null || !IsReached(it.Measure, facts))
            .OrderBy(it => it.Linked is null).ThenBy(it => it.Measure.Rank).ThenBy(it => it.Measure.Id, StringComparer.Ordinal)
            .Select(it => new PlanSuggestion(it.Measure, Why(it.Measure, it.Linked, facts))),
    ];

    private const string Review = "LM-11";

    /// <summary>What is done already needs no plan. What is not known may not be.</summary>
    private static bool IsReached(LongTermMeasure measure, PlanFacts facts) =>
        facts.Now.GetValueOrDefault(measure.Metric)?.Done is { } done && PlanWords.Reached(measure, done);

    private static string Why(LongTermMeasure measure, string? linked, PlanFacts facts)
    {
        if (linked is not null)
            return facts.Linked[linked];
        if (measure.Id is Review)
            return string.Create(CultureInfo.InvariantCulture, $"You take {string.Join(" and ", facts.ListedMedicines)}, and cramps or twitches are listed for {(facts.ListedMedicines.Count is 1 ? "it" : "them")}.");
        return facts.Now.GetValueOrDefault(measure.Metric)?.Done is { } done
            ? $"In your diary of the last four weeks: {PlanWords.Amount(measure.Metric, done)}."
            : measure.Metric is PlanMetric.None ? "" : "Your diary does not say yet how much of this you do.";
    }
}
