namespace Vastus.Core.Plan;

/// <summary>What is known of a person that a plan is made from.</summary>
/// <param name="Linked">Ids of the exposures that a settled look found to come before spasms more often, with what it says.</param>
/// <param name="Yes">Conditions that are true, of whatever file.</param>
/// <param name="ListedMedicines">Names of medicines on the list that are known for cramps or twitches.</param>
/// <param name="HasTwitches">In the last weeks.</param>
/// <param name="Now">The last four weeks, by metric.</param>
public sealed record PlanFacts(
    IReadOnlyDictionary<string, string> Linked, IReadOnlySet<string> Yes, IReadOnlyList<string> ListedMedicines, bool HasTwitches,
    IReadOnlyDictionary<PlanMetric, PlanNumbers> Now);
