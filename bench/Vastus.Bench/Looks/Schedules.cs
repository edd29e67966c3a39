using NodaTime;
using Vastus.Core.Simulation;
using Vastus.Core.Simulation.Naive;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Bench.Looks;

/// <summary>When to look at a diary: schedules side by side on simulated years.</summary>
internal static class Schedules
{
    /// <summary>Seeds from here on: not those by which the levels were chosen.</summary>
    private const int FirstSeed = 100_000;

    private static readonly (string Name, Func<Study, IReadOnlyList<Followed>> Follow)[] All =
    [
        ("one look at the end, 5 %", Spent(Duration.FromDays(364), _ => LookSchedule.SingleLevel)),
        ("quarterly, 5 % each", study => Follow(LookSchedule.Quarterly, study)),
        ("every 28 days, 5 % each", Spent(Duration.FromDays(28), _ => 0.05)),
        ("every 28 days, 3.3 % each", Spent(Duration.FromDays(28), _ => 0.033)),
        ("every 28 days, up to 5.5 %, linear", Spent(Duration.FromDays(28), since => 0.055 * (since / Duration.FromDays(364)))),
        ("every 28 days, up to 4.5 %, root", study => Follow(LookSchedule.FourWeekly, study)),
        ("e-process, e-BH 10 %", new EProcess(0.1).Follow),
        ("e-process, fitted threshold", new EProcess(0.6).Follow),
    ];

    /// <param name="people">Simulated without a trigger; a quarter of them in each scenario with one.</param>
    public static void Compare(int people)
    {
        foreach (var number in new[] { 1, 2, 3, 4, 6 })
        {
            var scenario = Scenario.All[number - 1];
            var years = Years(scenario, number is 1 ? people : people / 4);
            Console.WriteLine();
            Console.WriteLine($"Scenario {number}, {scenario.Name}; {years.Count} diaries");
            Console.WriteLine($"{"",-52} {"false ever",10} {"at end",8} {"found",8} {"at end",8} {"day 92",8} {"day 183",8} {"median day",11} {"mean wait",10}");
            for (var s = 0; s < All.Length; s++)
                Console.WriteLine(Line(All[s].Name, scenario, [.. years.Select(year => year[s])]));
            foreach (var tool in NaiveTool.All)
                Console.WriteLine(Line(tool.Name, scenario, [.. AtTheEnd(tool, scenario, years.Count)]));
        }
    }

    private static List<IReadOnlyList<Followed>[]> Years(Scenario scenario, int people) =>
    [
        .. Enumerable.Range(FirstSeed, people).AsParallel().Select(seed =>
        {
            var study = Study.Of(SimulatedDiary.Of(scenario, (ulong)seed), ExposureTable.Embedded.Standard, RestDays.Weekend);
            return All.Select(schedule => schedule.Follow(study)).ToArray();
        }),
    ];

    /// <summary>What a usual tool says of the same diaries when the year is over.</summary>
    private static IEnumerable<IReadOnlyList<Followed>> AtTheEnd(NaiveTool tool, Scenario scenario, int people) =>
        Enumerable.Range(FirstSeed, people).AsParallel().Select(seed =>
        {
            var table = DayTable.Of(SimulatedDiary.Of(scenario, (ulong)seed));
            bool[] announced = [.. DayTable.Exposures.Select((_, exposure) => tool.Announces(table, exposure))];
            return new[] { new Followed(table.Days, announced, announced) };
        });

    private static string Line(string name, Scenario scenario, IReadOnlyList<IReadOnlyList<Followed>> years)
    {
        var cause = scenario.Cause switch { Cause.LowFluid => 0, Cause.HardExercise => 2, Cause.PoorSleep => 5, _ => -1 };
        var everFalse = years.Average(looks => looks.Any(look => IsFalse(look.Found)) ? 1.0 : 0);
        var endFalse = years.Average(looks => IsFalse(looks[^1].Holding) ? 1.0 : 0);
        var line = $"{name,-52} {everFalse,10:P1} {endFalse,8:P1}";
        if (cause < 0)
            return line;

        var days = years.Select(looks => looks.FirstOrDefault(look => look.Found[cause])?.Day).ToList();
        var found = days.OfType<double>().Order().ToList();
        return line + $" {Share(_ => true),8:P1} {years.Average(looks => looks[^1].Holding[cause] ? 1.0 : 0),8:P1}"
            + $" {Share(day => day < 92),8:P1} {Share(day => day < 183),8:P1} {(found is [] ? "never" : $"{found[found.Count / 2]:F0}"),11}"
            + $" {days.Average(day => day ?? SimulatedDiary.Year),10:F0}";

        bool IsFalse(bool[] exposures) => exposures.Where((isIt, k) => isIt && k != cause).Any();

        double Share(Func<double, bool> when) => days.Average(day => day is { } it && when(it) ? 1.0 : 0);
    }

    private static Func<Study, IReadOnlyList<Followed>> Spent(Duration apart, Func<Duration, double> level) => study => Follow(new(apart, level), study);

    private static List<Followed> Follow(LookSchedule schedule, Study study) =>
    [
        .. schedule.Of(study).Select(look => new Followed(
            (look.At - study.Periods.Timeline!.First).TotalDays,
            [.. look.Standings.Select(standing => standing is Standing.Linked)],
            [.. look.Standings.Select((_, k) => look.Holding(k))])),
    ];
}
