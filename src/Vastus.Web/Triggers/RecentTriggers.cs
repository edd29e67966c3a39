using NodaTime;
using Vastus.Core.Intake;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Periods;
using Vastus.Store.Diary;
using Vastus.Store.Triggers;
using Vastus.Web.Accounts;
using Vastus.Web.Intake;

namespace Vastus.Web.Triggers;

/// <summary>The analyses of diaries that were looked at lately, so that going from page to page does not repeat them.</summary>
/// <remarks>In memory only. One is used as long as nothing in its diary changes, in this process or another, and for an hour at most.</remarks>
internal sealed class RecentTriggers(DiaryStore diary, OwnExposureStore own, FoodShelf shelf, IClock clock)
{
    /// <summary>Few: one of ten years takes three megabytes.</summary>
    private const int Most = 16;

    private static readonly Duration Lasting = Duration.FromHours(1);

    private readonly Lock turn = new();
    private readonly Dictionary<DiaryId, Kept> kept = [];

    public async Task<TriggersModel> OfAsync(CurrentPerson person, CancellationToken ct)
    {
        // The state is read first: what is written in between makes it differ the next time.
        var (id, rest) = (person.Diary, person.Profile.RestDays);
        var (now, state) = (clock.GetCurrentInstant(), await diary.StateAsync(id, ct));
        var questions = await own.AllAsync(id, ct);
        var foods = await shelf.OfAsync(id, ct);
        lock (turn)
        {
            if (kept.TryGetValue(id, out var found) && found.State == state && found.Foods == foods && found.Rest == rest && found.Own.SequenceEqual(questions) && now - found.Made < Lasting)
                return found.Model;
        }

        var model = TriggersModel.Of(FoodContents.Beside(await diary.AfterAsync(id, null, int.MaxValue, ct), () => foods), questions, rest);
        Keep(id, new(state, foods, questions, rest, now, model));
        return model;
    }

    private void Keep(DiaryId id, Kept made)
    {
        lock (turn)
        {
            kept[id] = made;
            foreach (var old in kept.Where(pair => made.Made - pair.Value.Made >= Lasting).Select(pair => pair.Key).ToList())
                kept.Remove(old);
            if (kept.Count > Most)
                kept.Remove(kept.MinBy(pair => pair.Value.Made).Key);
        }
    }

    private sealed record Kept(DiaryState State, FoodTable Foods, IReadOnlyList<OwnExposure> Own, RestDays Rest, Instant Made, TriggersModel Model);
}
