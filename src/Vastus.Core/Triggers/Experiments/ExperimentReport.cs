using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>What came of a finished experiment.</summary>
/// <param name="Blocks">All of them, in order.</param>
/// <param name="Result">Null: too few blocks can be compared.</param>
/// <param name="Days">All of them, in order.</param>
public sealed record ExperimentReport(ExperimentPlan Plan, IReadOnlyList<Block> Blocks, ExperimentResult? Result, IReadOnlyList<ExperimentDay> Days)
{
    /// <summary>As everywhere in the method (7).</summary>
    private const double LoggingDiffersBy = 0.20;

    /// <param name="plan">Of an experiment whose last day is over: to look earlier is what makes findings out of chance.</param>
    /// <param name="periods">Of the whole diary.</param>
    /// <param name="days">Of the experiment.</param>
    public static ExperimentReport Of(ExperimentPlan plan, PersonPeriods periods, IReadOnlyList<ExperimentDay> days)
    {
        var blocks = ExperimentBlocks.Of(plan, periods);
        return new(plan, blocks, ExperimentResult.Of(blocks, plan.SeedOfTest), days);
    }

    public int DaysWritten(bool withChange) => Arm(withChange).Count(day => day.IsWritten);

    public int DaysNotWritten => Days.Count(day => !day.IsWritten);

    /// <summary>Whether much more was written down on the days of one sort than of the other.</summary>
    public bool LoggingDiffers => Math.Abs(DaysWritten(true) - DaysWritten(false)) > LoggingDiffersBy * Days.Count / 2;

    public IEnumerable<ExperimentDay> Arm(bool withChange) => Days.Where(day => day.WithChange == withChange);
}
