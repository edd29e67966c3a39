using NodaTime;
using NodaTime.Text;
using Vastus.Core.Programme;
using Vastus.Core.Reminders;
using Vastus.Core.Triggers.Experiments;
using Vastus.Store.Experiments;
using Vastus.Store.Plan;
using Vastus.Web.Accounts;

namespace Vastus.Web.Programme;

/// <summary>All that a person may be reminded of: sessions, the days of an experiment, looking back on the plan.</summary>
internal sealed class ReminderPages(ProgrammePages programmes, ExperimentStore experiments, PlanStore plans)
{
    private const int ShortMinutes = 5;

    /// <summary>For who has not said when they go to bed.</summary>
    private static readonly LocalTime Bedtime = new(22, 0);

    private static readonly LocalTime Morning = new(9, 0);

    public ZonedDateTime Now(CurrentPerson person) => programmes.Now(person);

    public async Task<IReadOnlyList<Reminder>> OfAsync(CurrentPerson person, CancellationToken ct)
    {
        var today = Now(person).Date;
        var sessions = await programmes.OfAsync(person, ct) is { } now ? SessionReminders.Of(now, person.Intake.Bedtime?.PlusMinutes(-10) ?? Bedtime) : [];
        var trial = await experiments.LatestAsync(person.Diary, today, ct) is { } experiment
            ? ExperimentDayWords.Revealed(experiment, today, person.Zone).Where(told => told.Day >= today).Select(told => One("try", told.Day, "Look at Today"))
            : [];
        var backs = (await plans.AllAsync(person.Diary, ct)).Where(item => item.Ended is null && item.LookBack >= today)
            .Select(item => One($"back-{item.Id:N}", item.LookBack, "Look back"));
        return [.. sessions.Concat(trial).Concat(backs).OrderBy(reminder => reminder.At).ThenBy(reminder => reminder.Id, StringComparer.Ordinal)];

        Reminder One(string id, LocalDate day, string words) => new(
            $"{id}-{LocalDatePattern.Iso.Format(day)}", day.At(Morning).InZoneLeniently(person.Zone).ToInstant(), ShortMinutes, words);
    }
}
