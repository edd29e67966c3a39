using Vastus.Core.Triggers.Forecasts;

namespace Vastus.Web.Triggers;

/// <param name="Forecast">In force. Null: none.</param>
/// <param name="Outcomes">Of all that were issued and are over, oldest first.</param>
public sealed record TonightModel(IssuedForecast? Forecast, IReadOnlyList<Outcome> Outcomes)
{
    public IReadOnlyList<ReliabilityBin> Bins { get; } = Scores.Reliability([.. Outcomes.Select(one => one.Risk)]);

    public int Adjusted => Outcomes.Count(one => one.IsAdjusted);

    /// <summary>Null: cannot be said.</summary>
    public double? Skill => Scores.Skill([.. Outcomes.Select(one => one.Risk)], [.. Outcomes.Select(one => one.Average)]);

    /// <summary>The page in one sentence.</summary>
    public string Answer => Forecast switch
    {
        { IsShown: true } shown => ForecastWords.Of(shown),
        { SwitchedOff: true } => ForecastWords.Off,
        null => "There is no forecast for today.",
        { Record.Adjusted: < TrackRecord.AdjustedLeast } =>
            $"Too early to show one: it takes {TrackRecord.AdjustedLeast} days on which it said something else than your usual. So far there are {Adjusted}.",
        { Record.HasSkill: false } => "So far the forecasts did no better than your usual, so none is shown.",
        _ => "What is written down says nothing about today, so only your usual is known.",
    };

    /// <summary>Null: too few to say.</summary>
    public string? SkillText => Skill switch
    {
        null => null,
        > 0 and var skill => $"It did {skill * 100:0.0} % better than always saying your usual.",
        var skill => $"It did {-skill * 100:0.0} % worse than always saying your usual, or just the same.",
    };
}
