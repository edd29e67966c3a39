using NodaTime;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;
using Vastus.Core.Triage.Visits;
using Vastus.Core.Triage.Watching;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Intake;
using Vastus.Web.Triage;

namespace Vastus.Web.Labs;

/// <summary>What a diary tells of a person without asking: medicines, signs of the last four weeks, and what the last checks were told.</summary>
internal sealed class PersonFacts(DiaryStore diary, Visits visits, FoodShelf shelf, IClock clock)
{
    private const int ChecksMost = 20;

    private static readonly Duration Lately = Duration.FromDays(28);

    public async Task<Facts> OfAsync(CurrentPerson person, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var visit = await visits.FindAsync(person, ct);
        var watched = await diary.WatchedAsync(person.Diary, now.InZone(person.Zone), person.Profile, await shelf.OfAsync(person.Diary, ct), ct);
        var checks = await diary.BeforeAsync(person.Diary, [SymptomCheck.Word], null, ChecksMost, ct);
        var yes = visit.Said.Yes
            .Union(DiaryFindings.Of(watched))
            .Union(watched.Entries.Where(entry => now - entry.At.ToInstant() <= Lately).Select(entry => entry.What).OfType<Symptom>()
                .Where(sign => sign.Present is true && TriageKnowledge.Embedded.ById.ContainsKey(sign.Name!)).Select(sign => sign.Name!))
            .Union(checks.Where(entry => now - entry.At.ToInstant() <= Lately)
                .SelectMany(entry => KeptCheck.Of((SymptomCheck)entry.What, TriageKnowledge.Embedded).Said.Yes).Where(TriageKnowledge.Embedded.ById.ContainsKey));
        return visit.Background.With(Said.Nothing with { Yes = yes });
    }
}
