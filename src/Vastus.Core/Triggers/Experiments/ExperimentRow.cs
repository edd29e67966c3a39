using System.Globalization;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>A row of the table about experiments in docs/statistics.md.</summary>
public static class ExperimentRow
{
    /// <param name="days">Of a period.</param>
    /// <param name="perDay">How often spasms begin.</param>
    /// <param name="nothing">Of a change without effect.</param>
    /// <param name="half">Of one that halves the spasms.</param>
    public static string Of(int days, double perDay, Chance nothing, Chance half) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {days} | {perDay * 7:0.0} | {nothing.Wrong * 100:0.0} % | {half.Fewer * 100:0} % | {half.Helped * 100:0} % |");
}
