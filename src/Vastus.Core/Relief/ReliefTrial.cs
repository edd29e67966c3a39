using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Spasms;

namespace Vastus.Core.Relief;

/// <summary>One time that a step was tried.</summary>
/// <param name="Step">The id of the stretch or measure; in older diaries the measure's word.</param>
/// <param name="Minutes">From its beginning to the end, or to when it was given up. Null: not known.</param>
public sealed record ReliefTrial(string Step, ReliefEffect Effect, double? Minutes)
{
    /// <param name="entries">Any, in any order.</param>
    public static IReadOnlyList<ReliefTrial> Of(IEnumerable<Entry> entries) =>
    [
        .. entries.Order(Entry.ByInstant).Select(entry => entry.What).OfType<ReliefTried>().Where(tried => tried.Effect is not null)
            .Select(tried => new ReliefTrial(Episode.StepOf(tried), tried.Effect!.Value, (double?)tried.Minutes?.Value)),
    ];
}
