using NodaTime;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;
using Vastus.Core.Plan;
using Vastus.Core.Triggers.Findings;
using Vastus.Store.Diary;
using Vastus.Store.Plan;
using Vastus.Web.Accounts;
using Vastus.Web.Intake;
using Vastus.Web.Spasms;
using Vastus.Web.Triggers;

namespace Vastus.Web.Plan;

/// <summary>Gathers what a person's plan is made from.</summary>
internal sealed class PlanPages(PlanStore plans, DiaryStore diary, FoodShelf shelf, RecentTriggers triggers, PersonGuide guide, IClock clock)
{
    private const int RecentWeeks = 4;

    public LocalDate Today(CurrentPerson person) => clock.GetCurrentInstant().InZone(person.Zone).Date;

    public async Task<PlanModel> OfAsync(CurrentPerson person, CancellationToken ct)
    {
        var rows = await RowsAsync(person, ct);
        var doing = rows.Where(row => row.Item.Ended is null).ToList();
        var suggestions = PlanSuggestion.Of(PlanKnowledge.Embedded, await FactsAsync(person, ct));
        return new(
            Today(person), doing, [.. rows.Where(row => row.Item.Ended is not null).Reverse()],
            [.. suggestions.Where(one => doing.TrueForAll(row => row.Item.Measure != one.Measure.Id))]);
    }

    /// <returns>Null: there is no such thing.</returns>
    public async Task<PlanRow?> FindAsync(CurrentPerson person, int place, CancellationToken ct) =>
        (await RowsAsync(person, ct)).FirstOrDefault(row => row.Place == place);

    /// <summary>How many things are due to be looked back on.</summary>
    public async Task<int> DueAsync(CurrentPerson person, CancellationToken ct) =>
        (await plans.AllAsync(person.Diary, ct)).Count(item => item.IsDue(Today(person)));

    private async Task<IReadOnlyList<PlanRow>> RowsAsync(CurrentPerson person, CancellationToken ct)
    {
        var items = await plans.AllAsync(person.Diary, ct);
        if (items is [])
            return [];
        var today = Today(person);
        var entries = await shelf.BesideAsync(person.Diary, await diary.OnDaysAsync(person.Diary, new(items.Min(item => item.First), today), ct), ct);
        return
        [
            .. items.Select((item, i) =>
            {
                var measure = PlanKnowledge.Embedded.Measure(item.Measure);
                var (before, after) = item.Numbers(measure?.Metric ?? PlanMetric.None, entries, today);
                return new PlanRow(i + 1, item, measure, before, after);
            }),
        ];
    }

    private async Task<PlanFacts> FactsAsync(CurrentPerson person, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var (from, to) = (Today(person).PlusWeeks(-RecentWeeks), Today(person).PlusDays(1));
        var entries = await shelf.BesideAsync(person.Diary, await diary.OnDaysAsync(person.Diary, new(from, to), ct), ct);
        var medicines = MedicineList.Of(await diary.BeforeAsync(person.Diary, [Medicine.Word], null, int.MaxValue, ct), MedicineKnowledge.Embedded, now);
        var analysis = await triggers.OfAsync(person, ct);
        HashSet<string> yes = [.. (await guide.ConditionsAsync(person.Diary, ct)).Yes, .. person.Intake.Conditions ?? [], .. person.Programme?.Yes ?? []];
        return new(
            analysis.In(TriggerGroup.Found).Where(row => row.AsFound.RaisesRisk)
                .ToDictionary(row => row.Rule.Id, row => FindingWords.Of(row.AsFound, analysis.SettledOn), StringComparer.Ordinal),
            yes,
            [.. medicines.Acting.Where(medicine => medicine.Effects is not []).Select(medicine => medicine.Ingredient).Distinct()],
            entries.Any(entry => entry.What is Spasm { Type: SpasmType.Twitch }),
            Enum.GetValues<PlanMetric>().ToDictionary(metric => metric, metric => PlanNumbers.Of(metric, entries, from, to)));
    }
}
