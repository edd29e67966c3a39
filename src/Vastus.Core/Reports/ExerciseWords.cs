using System.Globalization;

namespace Vastus.Core.Reports;

internal static class ExerciseWords
{
    private const int KindsMost = 3;

    public static string Of(ExerciseReport exercise)
    {
        string?[] parts =
        [
            exercise.TrainingDays is { } training ? $"exercise on {Number(training)} days a week" : null,
            exercise.HardDays is { } hard and > 0 ? $"hard on {Number(hard)}" : null,
            exercise.StretchDays is { } stretch ? $"stretching on {Number(stretch)}" : null,
            exercise.Sets > 0 ? $"{exercise.Sets} sets of strength or balance exercises" : null,
            exercise.SleepHours is { } sleep ? $"{Number(sleep)} hours of sleep on a logged night" : null,
        ];
        var kinds = string.Join(", ", exercise.Kinds.Take(KindsMost).Select(kind => $"{ReportSections.Lower(kind.Name)} {kind.Times}×"));
        string[] sentences = [string.Join(", ", parts.OfType<string>()), kinds is "" ? "" : $"most often: {kinds}"];
        return string.Join(" ", sentences.Where(sentence => sentence is not "").Select(sentence => $"{Capital.Of(sentence)}.")) is { Length: > 0 } all
            ? all
            : "Nothing is written down.";
    }

    private static string Number(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
