using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Forecasts;

namespace Vastus.Core.Triggers.Looks;

/// <summary>What one look settled. Between looks nothing is tested, so that a chance result does not find its day.</summary>
/// <param name="At">Periods that began before it were used.</param>
/// <param name="Level">The share of false findings that the look was held to.</param>
/// <param name="Tests">One for each rule of the study; null where the data were too few.</param>
/// <param name="Standings">One for each rule; null where nothing was or had been found.</param>
public sealed record SettledLook(Instant At, double Level, IReadOnlyList<Test?> Tests, IReadOnlyList<Standing?> Standings)
{
    private const double Holds = 0.05;

    /// <summary>The next look after <paramref name="before"/>.</summary>
    /// <param name="study">The diary.</param>
    /// <param name="before">Null: this is the first.</param>
    /// <param name="at">When.</param>
    /// <param name="level">0 to 1.</param>
    public static SettledLook Next(Study study, SettledLook? before, Instant at, double level)
    {
        var tests = Look.TestsAt(study, at);
        return new(at, level, tests, [.. tests.Select((test, i) => Stand(test, before?.Standings[i], level))]);
    }

    public bool Holding(int exposure) => Standings[exposure] is Standing.Linked or Standing.Kept;

    /// <summary>What the daily forecasts use of it: the links that hold.</summary>
    public HeldLook Held(Study study) => new(At, [
        .. Enumerable.Range(0, Tests.Count).Where(Holding)
            .Select(i => new HeldLink(study.Rules[i], Tests[i]!.Estimate, Tests[i]!.ChiSquare)),
    ]);

    private static Standing? Stand(Test? test, Standing? before, double level)
    {
        if (test?.Q <= level)
            return Standing.Linked;
        if (before is not (Standing.Linked or Standing.Kept))
            return null;
        return test?.P <= Holds ? Standing.Kept : Standing.Withdrawn;
    }
}
