namespace Vastus.Core.Triggers.Forecasts;

/// <summary>Switches the adjustment off until the next look when sixty adjusted forecasts did worse than the average (method, 11).</summary>
internal sealed class AdjustmentSwitch
{
    private const int Enough = 60;

    private readonly List<Scored> adjusted = [];
    private readonly List<Scored> average = [];

    public bool IsOff { get; private set; }

    public void Look()
    {
        if (!IsOff)
            return;
        IsOff = false;
        adjusted.Clear();
        average.Clear();
    }

    /// <param name="forecast">Whose 24 hours are over.</param>
    public void Add(Forecast forecast)
    {
        if (IsOff || !forecast.IsAdjusted || forecast.Happened is not { } happened)
            return;
        adjusted.Add(new(forecast.Risk, happened));
        average.Add(new(forecast.Average, happened));
        IsOff = adjusted.Count >= Enough && Scores.Skill(adjusted, average) < 0;
    }
}
