using NodaTime;
using Vastus.Core;
using Vastus.Store.Diary;
using Vastus.Store.Experiments;
using Vastus.Store.Triggers;
using Vastus.Web.Accounts;
using Vastus.Web.Experiments;
using Vastus.Web.Intake;
using Vastus.Web.Plan;
using Vastus.Web.Programme;
using Vastus.Web.Triggers;
using Vastus.Web.Watching;

namespace Vastus.Web.Today;

/// <summary>Gathers what Today shows.</summary>
internal sealed class TodayPages(
    DiaryStore diary, OwnExposureStore own, ExperimentStore experiments, ForecastQueue forecasts, DiaryWatch watch, FoodShelf shelf,
    ProgrammePages programmes, PlanPages plan, IClock clock)
{
    public Instant Now => clock.GetCurrentInstant();

    public async Task<TodayModel> OfAsync(CurrentPerson person, Notice? notice, IReadOnlyList<Problem> problems, CancellationToken ct)
    {
        var now = Now;
        var local = now.InZone(person.Zone);
        var days = new DateInterval(local.Date.PlusDays(-1), local.Date.PlusDays(1));
        var entries = await shelf.BesideAsync(person.Diary, await diary.OnDaysAsync(person.Diary, days, ct), ct);
        var usual = await diary.UsualAsync(person.Diary, now, ct);
        return new(person.Profile, local, entries, usual, await forecasts.FindAsync(person, local, ct), notice, problems)
        {
            Asked = [.. (await own.AllAsync(person.Diary, ct)).SelectMany(question => question.AskedAtCheckIn)],
            PlanDue = await plan.DueAsync(person, ct),
            Programme = await programmes.OfAsync(person, ct),
            Experiment = ExperimentToday.Of(
                await experiments.LatestAsync(person.Diary, local.Date.PlusDays(-ExperimentToday.DaysAfter), ct), local.LocalDateTime, entries),
            Noticed = (await watch.OfAsync(person, now, ct)).Open,
        };
    }
}
