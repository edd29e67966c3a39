using Vastus.Core.Triggers.Experiments;
using Vastus.Core.Triggers.Periods;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;

namespace Vastus.Web.Experiments;

/// <summary>What finished experiments came to, worked out once for a state of the diary.</summary>
/// <remarks>In memory only. Each takes about a tenth of a second.</remarks>
internal sealed class ExperimentOutcomes(DiaryStore diary)
{
    private const int Most = 200;

    private readonly Lock turn = new();
    private readonly Dictionary<(DiaryId, int Place), (DiaryState State, Outcome Outcome)> kept = [];

    /// <param name="person">Whose.</param>
    /// <param name="finished">Nothing else may be looked at.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>One for each, in their order.</returns>
    public async Task<IReadOnlyList<Outcome>> OfAsync(CurrentPerson person, IReadOnlyList<Experiment> finished, CancellationToken ct)
    {
        if (finished is [])
            return [];
        // The state is read first: what is written in between makes it differ the next time.
        var state = await diary.StateAsync(person.Diary, ct);
        PersonPeriods? periods = null;
        List<Outcome> outcomes = [];
        foreach (var experiment in finished)
        {
            if (Kept((person.Diary, experiment.Place), state) is not { } outcome)
            {
                periods ??= PersonPeriods.Of(await diary.AfterAsync(person.Diary, null, int.MaxValue, ct), person.Profile.RestDays);
                var blocks = ExperimentBlocks.Of(experiment.Plan, periods);
                outcome = new(blocks, ExperimentResult.Of(blocks, experiment.Plan.SeedOfTest));
                Keep((person.Diary, experiment.Place), state, outcome);
            }

            outcomes.Add(outcome);
        }

        return outcomes;
    }

    private Outcome? Kept((DiaryId, int Place) of, DiaryState state)
    {
        lock (turn)
            return kept.TryGetValue(of, out var found) && found.State == state ? found.Outcome : null;
    }

    private void Keep((DiaryId, int Place) of, DiaryState state, Outcome outcome)
    {
        lock (turn)
        {
            if (kept.Count >= Most)
                kept.Clear();
            kept[of] = (state, outcome);
        }
    }
}

/// <param name="Blocks">All of them, in order.</param>
/// <param name="Result">Null: too few blocks can be compared.</param>
public sealed record Outcome(IReadOnlyList<Block> Blocks, ExperimentResult? Result);
