using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Profile;
using Vastus.Core.Programme;
using Vastus.Core.Spasms;
using Vastus.Core.Today;
using Vastus.Core.Triggers.Forecasts;

namespace Vastus.Web.Today;

/// <param name="Person">Whose day, and in which units.</param>
/// <param name="Now">In the person's zone.</param>
/// <param name="Entries">Of yesterday and today.</param>
/// <param name="Usual">What the person logged in the last weeks.</param>
/// <param name="Forecast">In force. Null: none, or not yet.</param>
/// <param name="Notice">What was just done. Null: nothing.</param>
/// <param name="Problems">What is wrong with what was just sent.</param>
public sealed record TodayModel(
    Profile Person, ZonedDateTime Now, IReadOnlyList<Entry> Entries, IReadOnlyList<UsualCount> Usual, IssuedForecast? Forecast,
    Notice? Notice, IReadOnlyList<Problem> Problems)
{
    /// <summary>What the check-in has to ask about for the person's own questions.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>What the diary noticed by itself and nobody answered yet, the most urgent first.</summary>
    public IReadOnlyList<Core.Triage.Watching.Notice> Noticed { get; init; } = [];

    /// <summary>How many things of the plan are due to be looked back on.</summary>
    public int PlanDue { get; init; }

    /// <summary>The exercise programme. Null: none was begun.</summary>
    public ProgrammeNow? Programme { get; init; }

    /// <summary>What an experiment has for today. Null: nothing.</summary>
    public Experiments.ExperimentToday? Experiment { get; init; }

    public DayTotals Totals { get; } = new(Now.Date, Entries);

    public DayTotals Yesterday { get; } = new(Now.Date.PlusDays(-1), Entries);

    public Entry? Running => Episode.RunningIn(Entries, Now.ToInstant());

    /// <summary>Nothing was logged for weeks, or ever.</summary>
    public bool IsNew => Entries is [] && Usual is [];

    /// <summary>The day that can be closed with a check-in now. Null: none.</summary>
    public DayTotals? ToClose =>
        Now.Hour >= CheckInKinds.Evening ? CheckInKinds.IsClosed(Totals) ? null : Totals : CheckInKinds.IsOpen(Yesterday) ? Yesterday : null;

    /// <summary>Last night's sleep, ready for one tap. Null: it is logged, or the night is not over.</summary>
    public EntryRow? LastNight => Now.Hour >= 4 && Totals.Sleep.Knowing is Knowing.Unknown ? UsualTaps.LastNight(Usual, Now) : null;

    /// <summary>In the morning, last night comes before all else.</summary>
    public bool SleepFirst => Now.Hour < 13 && LastNight is not null;
}

/// <summary>What was just done with an entry.</summary>
/// <param name="Entry">The entry. Null: it was taken back, and is not in the diary.</param>
/// <param name="Id">Its id.</param>
public sealed record Notice(Guid Id, Entry? Entry);
