using System.Runtime.InteropServices;
using Vastus.Core.Triggers.Exposures;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>Which share of the next 24 hours is exposed, given the state at their beginning (method, 11).</summary>
/// <param name="AfterUnexposed">a₀.</param>
/// <param name="AfterExposed">a₁.</param>
/// <param name="Overall">ā, both weighted by their days.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Carryover(double AfterUnexposed, double AfterExposed, double Overall)
{
    /// <summary>A day tells only when so many of its hours are known.</summary>
    public const int HoursLeast = 12;

    private const double PriorDays = 2;
    private const double PriorShare = 0.5;

    /// <param name="days">Their state at issue, and the state before each of the 24 hours from then on.</param>
    public static Carryover Of(IEnumerable<(ExposureState AtIssue, ExposureState[] Hours)> days)
    {
        var (unexposed, exposed) = (new Mean(), new Mean());
        foreach (var (state, hours) in days)
        {
            var known = hours.Count(hour => hour is not ExposureState.Unknown);
            if (state is ExposureState.Unknown || known < HoursLeast)
                continue;
            (state is ExposureState.Exposed ? exposed : unexposed).Add(hours.Count(hour => hour is ExposureState.Exposed) / (double)known);
        }

        return new(unexposed.Value, exposed.Value, (unexposed.Sum + exposed.Sum) / (unexposed.Days + exposed.Days));
    }

    /// <summary>How many times as much as on an average day the link weighs today; 1 when today is unknown.</summary>
    /// <param name="effect">The shrunk log odds ratio.</param>
    public double Factor(double effect, ExposureState atIssue)
    {
        var more = Math.Exp(effect) - 1;
        return atIssue switch
        {
            ExposureState.Unknown => 1,
            ExposureState.Exposed => (1 + (AfterExposed * more)) / (1 + (Overall * more)),
            _ => (1 + (AfterUnexposed * more)) / (1 + (Overall * more)),
        };
    }

    private sealed class Mean
    {
        public double Days { get; private set; } = PriorDays;

        public double Sum { get; private set; } = PriorDays * PriorShare;

        public double Value => Sum / Days;

        public void Add(double share)
        {
            Days++;
            Sum += share;
        }
    }
}
