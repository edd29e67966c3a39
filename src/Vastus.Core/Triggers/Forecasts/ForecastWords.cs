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
        var of = Scale(Math.Min(forecast.Shown, forecast.Average));
        var (today, usual) = (Count(forecast.Shown, of), Count(forecast.Average, of));
        if (!forecast.IsAdjusted || forecast.SwitchedOff)
            return $"Your usual is about {Days(usual)} in {of}.";
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
