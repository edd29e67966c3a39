using System.Runtime.InteropServices;
using Vastus.Core.Diary;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Exposures;

/// <summary>One exposure in every period of a diary.</summary>
public sealed class ExposureStates
{
    /// <summary>Of the cases and of the others: with fewer, how late they were written down is not compared.</summary>
    private const int LeastWithEntries = 8;

    private readonly double[] writtenAfter;

    private ExposureStates(ExposureRule rule, ExposureState[] states, double[] writtenAfter, int daysKnown, int days) =>
        (Rule, States, this.writtenAfter, DaysKnown, Days) = (rule, states, writtenAfter, daysKnown, days);

    public ExposureRule Rule { get; }

    /// <summary>One for each period, in time order.</summary>
    public ExposureState[] States { get; }

    /// <summary>How many local days tell about this exposure, of <see cref="Days"/>.</summary>
    public int DaysKnown { get; }

    /// <summary>How many local days there are from the first entry to the last.</summary>
    public int Days { get; }

    /// <summary>One for each rule.</summary>
    /// <param name="entries">In any order.</param>
    /// <param name="periods">Of the same entries.</param>
    /// <param name="rules">What to look for.</param>
    public static IReadOnlyList<ExposureStates> Of(IReadOnlyList<Entry> entries, PersonPeriods periods, IReadOnlyList<ExposureRule> rules)
    {
        if (periods.Timeline is not { } timeline)
            return [.. rules.Select(rule => new ExposureStates(rule, [], [], 0, 0))];

        var histories = ExposureHistory.Of(entries, timeline, rules);
        return [.. rules.Zip(histories, (rule, history) => new ExposureStates(
            rule, history.States(periods.Starts), history.WrittenAfter(periods.Starts), history.Days.Known, history.Days.All))];
    }

    /// <summary>How completely, and how late, this exposure was logged before spasms and before comparable hours (method, 7).</summary>
    /// <param name="periods">Those of the states.</param>
    /// <param name="count">Only the first so many, and of those the strata that hold a case.</param>
    public Logging Logging(PersonPeriods periods, int count)
    {
        var holdsCase = new bool[periods.StratumCount];
        for (var i = 0; i < count; i++)
            holdsCase[periods.StratumOf(i)] |= periods.IsCase(i);

        var (cases, referents) = (default(Side), default(Side));
        for (var i = 0; i < count; i++)
        {
            if (periods.IsCase(i))
                cases = cases.With(States[i], writtenAfter[i]);
            else if (holdsCase[periods.StratumOf(i)])
                referents = referents.With(States[i], writtenAfter[i]);
        }

        var enough = cases.WithEntries >= LeastWithEntries && referents.WithEntries >= LeastWithEntries;
        return new(
            cases.All, cases.Known, enough ? cases.MeanShare : null, referents.All, referents.Known, enough ? referents.MeanShare : null);
    }

    /// <summary>The cases, or the others.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Side(int All, int Known, int WithEntries, double Shares)
    {
        public double MeanShare => Shares / WithEntries;

        public Side With(ExposureState state, double share)
        {
            if (state is ExposureState.Unknown)
                return this with { All = All + 1 };
            return double.IsNaN(share)
                ? this with { All = All + 1, Known = Known + 1 }
                : new(All + 1, Known + 1, WithEntries + 1, Shares + share);
        }
    }
}
