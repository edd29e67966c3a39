using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Experiments;
using Vastus.Store.Diary;
using Vastus.Store.Experiments;
using Vastus.Tests.Running;

namespace Vastus.Tests.Experiments;

/// <summary>An experiment in the running program, and the days that go by.</summary>
internal sealed class ExperimentWalk(RunningApp app, StoppedClock clock, DiaryId diary)
{
    /// <summary>Noon in Berlin, a Sunday.</summary>
    public static Instant Begin { get; } = Instant.FromUtc(2026, 3, 1, 11, 0);

    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private readonly DiaryStore entries = app.Services.GetRequiredService<DiaryStore>();
    private readonly ExperimentStore experiments = app.Services.GetRequiredService<ExperimentStore>();

    /// <summary>Somebody with three weeks of diary, and a spasm every second night.</summary>
    public static async Task<ExperimentWalk> BeginAsync(RunningApp app, StoppedClock clock)
    {
        using (await app.SignedInAsync())
        {
            var diary = (await app.Services.GetRequiredService<Diaries>().FindAsync(Somebody.First.Name, default))!;
            var walk = new ExperimentWalk(app, clock, diary);
            for (var day = -28; day <= 0; day++)
                await walk.WriteAsync(Today(clock).PlusDays(day), withSpasm: day % 2 is 0);
            return walk;
        }
    }

    /// <summary>Decides one that begins tomorrow, without a page.</summary>
    public async Task<Experiment> DecideAsync(int place = 1, int blocks = 21)
    {
        var change = ExperimentKnowledge.Embedded.Changes[0];
        var plan = new ExperimentPlan(change.Id, change.Words, change.Length, blocks, Today(clock).PlusDays(1), Seed: 42);
        Assert.Equal(place, await experiments.DecideAsync(diary, plan, Today(clock), clock.GetCurrentInstant(), default));
        return (await experiments.FindAsync(diary, place, default))!;
    }

    public async Task<Experiment> FindAsync(int place = 1) => (await experiments.FindAsync(diary, place, default))!;

    /// <summary>Lives days one after the other: a drink at noon, and in the nights after days as usual now and then a spasm.</summary>
    public async Task LiveAsync(Experiment experiment, int days, bool helps = true)
    {
        for (var day = 0; day < days; day++)
        {
            clock.Pass(Duration.FromDays(1));
            var yesterday = Today(clock).PlusDays(-1);
            await WriteAsync(Today(clock), experiment.Plan.PeriodOn(yesterday) is { WithChange: false } period && yesterday == period.From || (!helps && day % 3 is 0));
        }
    }

    public static LocalDate Today(StoppedClock clock) => clock.GetCurrentInstant().InZone(Berlin).Date;

    private async Task WriteAsync(LocalDate day, bool withSpasm) => await entries.AddAsync(diary,
    [
        Entry(day + new LocalTime(11, 30), new Fluid(250)),
        .. withSpasm ? [Entry(day + new LocalTime(3, 10), new Spasm())] : Array.Empty<Entry>(),
    ], default);

    private static Entry Entry(LocalDateTime at, Happening what) => new(Guid.CreateVersion7(), at.InZoneLeniently(Berlin).ToOffsetDateTime(), what);
}
