using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>How often a person's spasms begin, after a quiet day, of late.</summary>
/// <param name="Cases">In the days.</param>
/// <param name="Days">In which one could have begun; less than the days of the calendar.</param>
public sealed record OwnRate(int Cases, double Days)
{
    /// <summary>Of the last so many days of the diary, as long as an experiment usually is.</summary>
    public const int Lately = 84;

    /// <summary>A log of two weeks is what people manage to keep (Sebo et al. 2019).</summary>
    public const int DaysLeast = 14;

    private const int CasesLeast = 3;

    /// <summary>Of a person with a spasm every third day or so: to have something to show where nothing is known.</summary>
    public const double Supposed = 0.3;

    /// <summary>Otherwise the number would be no more than a guess.</summary>
    public bool IsKnown => Days >= DaysLeast && Cases >= CasesLeast;

    public double PerDay => IsKnown ? Cases / Days : Supposed;

    public static OwnRate Of(PersonPeriods periods)
    {
        if (periods.Timeline is not { } timeline)
            return new(0, 0);
        var since = timeline.LastMilliseconds - (Lately * Clock.Day);
        var starts = periods.EligibleStarts;
        var isCase = periods.EligibleCases;
        var (cases, hours) = (0, 0);
        for (var i = starts.Length - 1; i >= 0 && starts[i] > since; i--)
        {
            hours++;
            cases += isCase[i] ? 1 : 0;
        }

        return new(cases, hours / 24.0);
    }
}
