using Vastus.Core.Diary;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Findings;

/// <summary>A diary made ready to be looked at: its hours, and what came before each of them.</summary>
public sealed class Study
{
    private Study(PersonPeriods periods, IReadOnlyList<ExposureRule> rules, IReadOnlyList<ExposureStates> exposures) =>
        (Periods, Rules, Exposures, States) = (periods, rules, exposures, [.. exposures.Select(exposure => exposure.States)]);

    public PersonPeriods Periods { get; }

    /// <summary>All that is judged together; each counts in the multiplicity.</summary>
    public IReadOnlyList<ExposureRule> Rules { get; }

    /// <summary>One for each rule.</summary>
    public IReadOnlyList<ExposureStates> Exposures { get; }

    /// <summary>For each rule, its state in every period.</summary>
    internal IReadOnlyList<ExposureState[]> States { get; }

    /// <param name="entries">In any order.</param>
    /// <param name="rules">In the order in which ties are broken.</param>
    /// <param name="rest">The days that count as days of rest.</param>
    public static Study Of(IReadOnlyList<Entry> entries, IReadOnlyList<ExposureRule> rules, RestDays rest)
    {
        var periods = PersonPeriods.Of(entries, rest);
        return new(periods, rules, ExposureStates.Of(entries, periods, rules));
    }
}
