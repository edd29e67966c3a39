using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>One exposure on every day of the forecasts. Later looks ask for the same days again, so that it is kept.</summary>
/// <param name="AtIssue">For each issue, the state as then known.</param>
/// <param name="Hours">For each issue, the state before each of the 24 hours from then on, as known today.</param>
internal sealed record IssueDays(ExposureState[] AtIssue, ExposureState[][] Hours)
{
    public static IssueDays Of(ExposureRule rule, ExposureHistory history, StateAsThenKnown then, long[] issues) => new(
        [.. issues.Select(issue => then.Of(rule, issue))], [.. issues.Select(issue => history.States(Next24(issue)))]);

    private static long[] Next24(long issue)
    {
        var hours = new long[24];
        for (var i = 0; i < hours.Length; i++)
            hours[i] = issue + (i * Clock.Hour);
        return hours;
    }
}
