using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Medicines;
using Vastus.Core.Triggers.Experiments;
using Vastus.Core.Triggers.Periods;
using Vastus.Store.Diary;
using Vastus.Store.Experiments;
using Vastus.Web.Accounts;
using Vastus.Web.Diary;
using Vastus.Web.Intake;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Experiments;

/// <summary>Small experiments. What is tried travels in forms and as a place in a list, never in words in an address.</summary>
internal static class ExperimentEndpoints
{
    private const string Page = "/experiments";

    private static ExperimentKnowledge Knowledge => ExperimentKnowledge.Embedded;

    public static void MapExperiments(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowAll);
        app.MapPost(Page, Decide);
        app.MapGet($"{Page}/new", ShowNew);
        app.MapGet($"{Page}/{{place:int}}", ShowOne);
        app.MapPost($"{Page}/{{place:int}}/day", SayDone);
        app.MapPost($"{Page}/{{place:int}}/stop", Stop);
    }

    private static async Task<IResult> ShowAll(
        CurrentPerson person, ExperimentStore experiments, ExperimentOutcomes outcomes, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var now = Now(person, clock);
        var all = await experiments.AllAsync(person.Diary, ct);
        List<Experiment> finished = [.. all.Where(one => one.StateAt(now) is ExperimentState.Finished)];
        var byPlace = finished.Zip(await outcomes.OfAsync(person, finished, ct)).ToDictionary(pair => pair.First.Place, pair => pair.Second);
        var current = all.LastOrDefault(one => one.StateAt(now) is ExperimentState.Waiting or ExperimentState.Running);
        var today = ExperimentToday.Of(current, now, await diary.OnDaysAsync(person.Diary, new(now.Date, now.Date), ct));
        return Show<ExperimentsPage, ExperimentsModel>(new(current, today,
            [.. all.Where(one => one != current).Reverse().Select(one => new PastExperiment(one, PastWords.Of(one, byPlace.GetValueOrDefault(one.Place))))]));
    }

    /// <param name="change">The place of a change in the list, from 1; 0 or nothing for one in own words.</param>
    private static async Task<IResult> ShowNew(
        string? change, CurrentPerson person, ExperimentStore experiments, DiaryStore diary, IntakePeople people, Chances chances, IClock clock, CancellationToken ct)
    {
        var form = ExperimentForm.Blank(change ?? ExperimentForm.OwnWords, Now(person, clock).Date);
        return form.IsOwn || form.Chosen(Knowledge) is not null
            ? Show<NewExperimentPage, NewExperimentModel>(await NewAsync(form, [], person, experiments, diary, people, chances, clock, ct))
            : new SeeOther(Page);
    }

    /// <summary>To the experiment, which nobody can change any more; or 422 and the form as chosen.</summary>
    private static async Task<IResult> Decide(
        IFormCollection typed, CurrentPerson person, ExperimentStore experiments, DiaryStore diary, IntakePeople people, Chances chances, IClock clock, CancellationToken ct)
    {
        var form = new ExperimentForm(Text("change"), Text("words"), Text("when"), Text("weeks"), Text("first"), typed["fits"] == "yes");
        var today = Now(person, clock).Date;
        var (plan, problems) = form.Parse(Knowledge, MedicineKnowledge.Embedded, today, BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))));
        var model = await NewAsync(form, problems, person, experiments, diary, people, chances, clock, ct);
        if (plan is not null && !model.IsNotForThem)
        {
            if (await experiments.DecideAsync(person.Diary, plan, today, clock.GetCurrentInstant(), ct) is { } place)
                return new SeeOther($"{Page}/{place}");
            model = await NewAsync(form, problems, person, experiments, diary, people, chances, clock, ct);
        }

        return Show<NewExperimentPage, NewExperimentModel>(model, StatusCodes.Status422UnprocessableEntity);

        string Text(string name) => typed[name].ToString();
    }

    private static async Task<IResult> ShowOne(
        int place, CurrentPerson person, ExperimentStore experiments, ExperimentOutcomes outcomes, DiaryStore diary, FoodShelf shelf, IClock clock, CancellationToken ct)
    {
        if (await experiments.FindAsync(person.Diary, place, ct) is not { } experiment)
            return Results.NotFound();
        var now = Now(person, clock);
        var state = experiment.StateAt(now);
        var last = experiment.Stopped is { } stopped ? LocalDate.Min(stopped.InZone(person.Zone).Date, now.Date) : now.Date;
        var entries = last < experiment.Plan.First ? [] : await shelf.BesideAsync(
            person.Diary, await diary.OnDaysAsync(person.Diary, new(experiment.Plan.First, LocalDate.Min(last, experiment.Plan.Last)), ct), ct);
        var days = ExperimentDay.Of(experiment.Plan, entries, Knowledge.Find(experiment.Plan.ChangeId)?.ReadOff, last);
        var outcome = state is ExperimentState.Finished ? (await outcomes.OfAsync(person, [experiment], ct))[0] : null;
        return Show<ExperimentPage, ExperimentModel>(new(experiment, state, now, person.Zone, ExperimentToday.Of(experiment, now, entries), days, outcome));
    }

    /// <summary>Writes into the diary whether the change was done, on a day of the experiment that has begun.</summary>
    private static async Task<IResult> SayDone(
        int place, IFormCollection form, CurrentPerson person, ExperimentStore experiments, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant().InZone(person.Zone);
        if (await experiments.FindAsync(person.Diary, place, ct) is not { } experiment)
            return Results.NotFound();
        if (LocalDatePattern.Iso.Parse(form["day"].ToString()) is { Success: true, Value: var day }
            && day <= now.Date && experiment.Plan.PeriodOn(day) is not null && form["done"].ToString() is "yes" or "no")
        {
            var recorded = Moment.ToMilliseconds(now.ToOffsetDateTime());
            var at = day == now.Date ? recorded : (day + new LocalTime(23, 59)).InZoneLeniently(now.Zone).ToOffsetDateTime();
            var id = Guid.TryParse(form["id"], out var given) ? given : Guid.CreateVersion7();
            await diary.KeepAsync(
                person.Diary, new(id, at, ExperimentDay.Tick(experiment.Plan, form["done"] == "yes")) { Recorded = day == now.Date ? null : recorded }, ct);
        }

        return new SeeOther(form["back"] == "today" ? "/#experiment" : $"{Page}/{place}#today");
    }

    private static async Task<IResult> Stop(int place, CurrentPerson person, ExperimentStore experiments, IClock clock, CancellationToken ct)
    {
        await experiments.StopAsync(person.Diary, place, Now(person, clock).Date, clock.GetCurrentInstant(), ct);
        return new SeeOther($"{Page}/{place}");
    }

    private static async Task<NewExperimentModel> NewAsync(
        ExperimentForm form, IReadOnlyList<Problem> problems, CurrentPerson person, ExperimentStore experiments, DiaryStore diary, IntakePeople people,
        Chances chances, IClock clock, CancellationToken ct)
    {
        var today = Now(person, clock).Date;
        var change = form.Chosen(Knowledge);
        var facts = await people.OfAsync(person, today, ct);
        var rate = OwnRate.Of(PersonPeriods.Of(await diary.AfterAsync(person.Diary, null, int.MaxValue, ct), person.Profile.RestDays));
        return new(
            form, problems, change, [.. (change is null ? [] : Knowledge.NotWhen(change)).Select(condition => (condition, condition.IsKnownOf(facts)))],
            rate, chances.Of(rate.PerDay, form.Length(Knowledge)), today, await experiments.LatestAsync(person.Diary, today, ct));
    }

    private static LocalDateTime Now(CurrentPerson person, IClock clock) => clock.GetCurrentInstant().InZone(person.Zone).LocalDateTime;
}
