using Vastus.Core.Knowledge;

namespace Vastus.Core.Plan;

/// <summary>Something that may keep spasms away.</summary>
/// <param name="Id">The dossier's id, such as <c>LM-01</c>.</param>
/// <param name="Offer">It may be proposed; otherwise it is only told.</param>
/// <param name="Rank">The lower, the earlier.</param>
/// <param name="Weeks">After which it is looked back on: 2, 6 or 12.</param>
/// <param name="Target">Of the metric. Null: there is no figure.</param>
/// <param name="Exposures">Triggers that, once found, speak for it.</param>
/// <param name="OnlyLinked">It is proposed only then.</param>
/// <param name="Twitch">It is proposed only to who has twitches.</param>
/// <param name="NotWhen">Conditions under which it is not proposed.</param>
/// <param name="Link">The page that helps with it. Null: none.</param>
public sealed record LongTermMeasure(
    string Id, string Name, string How, string Why, bool Offer, int Rank, int Weeks, PlanMetric Metric, decimal? Target,
    IReadOnlyList<string> Exposures, bool OnlyLinked, bool Twitch, IReadOnlyList<string> NotWhen, string? Link,
    Evidence Evidence, Confidence Confidence, IReadOnlyList<string> Sources);
