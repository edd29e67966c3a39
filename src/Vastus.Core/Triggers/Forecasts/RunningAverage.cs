namespace Vastus.Core.Triggers.Forecasts;

/// <summary>The person's own usual: the share of days with a spasm, recent days counting more (method, 11).</summary>
/// <remarks>It starts as one spasm day in ten, worth twenty days. Half-life: six weeks.</remarks>
public sealed record RunningAverage
{
    private const int HalfLifeDays = 42;

    private static readonly double Kept = Math.Pow(0.5, 1.0 / HalfLifeDays);

    private readonly double spasmDays;
    private readonly double days;

    private RunningAverage(double spasmDays, double days) => (this.spasmDays, this.days) = (spasmDays, days);

    public static RunningAverage AtFirst { get; } = new(2, 20);

    /// <summary>Above 0 and below 1.</summary>
    public double Rate => spasmDays / days;

    /// <param name="happened">Whether the day that is now complete had a spasm.</param>
    public RunningAverage After(bool happened) => new((Kept * spasmDays) + (happened ? 1 : 0), (Kept * days) + 1);
}
