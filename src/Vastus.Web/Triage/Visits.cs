using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Labs;
using Vastus.Core.Medicines;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;
using Vastus.Store.Diary;
using Vastus.Store.Triage;
using Vastus.Web.Accounts;
using Vastus.Web.Intake;
using Vastus.Web.Spasms;

namespace Vastus.Web.Triage;

/// <summary>Checks that are going on, with what the diary knows already.</summary>
internal sealed class Visits(CheckStore checks, DiaryStore diary, FoodShelf shelf, IClock clock)
{
    private const int MedicinesMost = 10_000;
    private const int DrinksMost = 200;
    private const int LabsMost = 1_000;

    public async Task<Visit> FindAsync(CurrentPerson person, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var medicines = await diary.BeforeAsync(person.Diary, [Core.Diary.Kinds.Medicine.Word], null, MedicinesMost, ct);
        var drinks = await diary.BeforeAsync(person.Diary, ["caffeine", Core.Diary.Kinds.Food.Word], null, DrinksMost, ct);
        var caffeine = (await shelf.BesideAsync(person.Diary, drinks, ct))
            .Where(entry => entry.What is Core.Diary.Kinds.NutrientDose { Nutrient.Id: "caffeine" });
        var labs = await diary.BeforeAsync(person.Diary, [Core.Diary.Kinds.Lab.Word], null, LabsMost, ct);
        var background = Background.Of(person.Profile, [.. medicines.Reverse()], caffeine, MedicineKnowledge.Embedded, now) with
        {
            Labs = labs is [] ? [] : LabFacts.Current(LabResults.Of(labs, person.Profile), now),
        };
        return Visit.Of(await checks.OpenAsync(person.Diary, ct), background, now);
    }

    /// <summary>Begins a check anew with what is known already.</summary>
    public async Task BeginAsync(CurrentPerson person, Core.Triage.Answers known, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        List<string> yes = [.. known.Findings.Where(finding => finding.Value).Select(finding => finding.Key)];
        var visit = Visit.Of(null, Background.None, now);
        var said = visit.Said.With([], yes, [], null) with { CaffeineMg = known.CaffeineMg24h };
        await checks.SaveAsync(person.Diary, visit.Having(said).ToOpen(now), ct);
    }

    /// <summary>Keeps what was said; and, when the answer is reached, the check itself, in the diary.</summary>
    /// <returns>The address to go on at.</returns>
    /// <param name="isEnough">The person wants the answer now.</param>
    public async Task<string> SaveAsync(CurrentPerson person, Visit visit, bool isEnough, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        await checks.SaveAsync(person.Diary, visit.ToOpen(now), ct);
        var next = isEnough ? CheckEndpoints.Answer : visit.Next;
        if (next is CheckEndpoints.Answer)
            await KeepAsync(person, visit, now, ct);
        return next;
    }

    private async Task KeepAsync(CurrentPerson person, Visit visit, Instant now, CancellationToken ct)
    {
        var files = TriageFiles.Embedded;
        await checks.KeepRulesAsync(files, ct);
        var kept = new KeptCheck(files.Version, visit.Path.Result.Level.Urgency, visit.Said, visit.Background.AsKept(visit.Said));
        var at = Moment.ToMilliseconds(visit.Began.InZone(person.Zone).ToOffsetDateTime());
        await diary.PutAsync(person.Diary, [new(visit.Entry, at, kept.ToHappening(TriageKnowledge.Embedded))], now, ct);
    }
}
