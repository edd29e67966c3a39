using System.Globalization;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>What an experiment says, in plain English (method, 8 and 10.2).</summary>
public static class ExperimentWords
{
    /// <summary>To stand under every result.</summary>
    public const string Limits =
        "You knew what you were trying, and expecting a change can alter what is felt and written down. " +
        "A change may also act on into the days after it. This is one person, in one season.";

    /// <param name="change">What was tried, such as "stretching before bed".</param>
    public static string Of(ExperimentResult result, string change)
    {
        var counts = string.Create(CultureInfo.InvariantCulture, $"{result.CasesWithChange} against {result.CasesAsUsual}");
        return result.Verdict switch
        {
            ExperimentVerdict.Fewer => $"In your experiment you had fewer spasms with {change}: {counts}. {ByChance(result.P)}",
            ExperimentVerdict.More => $"In your experiment you had more spasms with {change}: {counts}. {ByChance(result.P)}",
            ExperimentVerdict.ProbablyFewer => $"Probably fewer spasms with {change}: {counts}. {Range(result)}",
            ExperimentVerdict.ProbablyMore => $"Probably more spasms with {change}: {counts}. {Range(result)}",
            _ => $"No clear difference with {change}: {counts}. {Range(result)}",
        };
    }

    private static string ByChance(double p) => p < 0.01
        ? "By chance alone a difference this large would come up in fewer than 1 of 100 such experiments."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"By chance alone a difference this large would come up in {Math.Round(p * 100):0} of 100 such experiments.");

    private static string Range(ExperimentResult result) =>
        $"The truth could be anywhere from {Times(result.Posterior.Low)} to {Times(result.Posterior.High)} times as many.";

    private static string Times(double log) => Math.Exp(log) switch
    {
        < 0.01 => "less than 0.01",
        < 0.1 and var ratio => ratio.ToString("0.00", CultureInfo.InvariantCulture),
        > 100 => "more than 100",
        var ratio => ratio.ToString("0.0", CultureInfo.InvariantCulture),
    };
}
