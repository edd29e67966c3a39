using System.Globalization;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>A forecast in natural frequencies, never without the person's usual (method, 11).</summary>
public static class ForecastWords
{
    /// <summary>What no forecast should be shown without.</summary>
    public const string Honest = "Most of the risk cannot be told from a diary. Some days like this one come without a spasm, and some spasms come without warning.";

    public const string Off = "Lately the adjusted forecast did no better than your usual, so it is switched off until the next results.";

    /// <summary>Such as "About 2 days in 10 like today; your usual is 1 in 10."</summary>
    public static string Of(Forecast forecast)
    {
        if (forecast.IsAdjusted && !forecast.SwitchedOff)
            return Of(forecast.Risk, forecast.Average);
        var of = Scale(forecast.Average);
        return $"Your usual is about {Days(Count(forecast.Average, of))} in {of}.";
    }

    public static string Of(IssuedForecast forecast) => Of(forecast.Risk, forecast.Average);

    /// <summary>Such as "Its record: of 90 days it said about 15 would bring a spasm; 17 did."</summary>
    public static string Of(TrackRecord record)
    {
        var expected = (int)Math.Round(record.Expected);
        return string.Create(CultureInfo.InvariantCulture, $"Its record: of {record.Days} days it said about {expected} would bring a spasm; {record.Came} did.");
    }

    private static string Of(double risk, double average)
    {
        var of = Scale(Math.Min(risk, average));
        var (today, usual) = (Count(risk, of), Count(average, of));
        return today == usual
            ? $"About {Days(today)} in {of} like today, the same as your usual."
            : $"About {Days(today)} in {of} like today; your usual is {usual} in {of}.";
    }

    /// <summary>Of ten days where that can be said in whole days, of a hundred where the chance is small.</summary>
    private static int Scale(double p) => p < 0.095 ? 100 : 10;

    /// <summary>Never none and never all: nothing is certain.</summary>
    private static int Count(double p, int of) => Math.Clamp((int)Math.Round(p * of), 1, of - 1);

    private static string Days(int count) => count is 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{count} days");
}
