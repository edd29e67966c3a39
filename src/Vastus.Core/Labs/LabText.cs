using System.Globalization;
using Vastus.Core.Diary;
using Vastus.Core.Triage;

namespace Vastus.Core.Labs;

/// <summary>Blood results in words: where a value lies, and never what somebody has.</summary>
public static class LabText
{
    public static string Value(LabResult result) => $"{result.Comparator}{Number(result.Amount)} {result.Unit}";

    /// <summary>The range with its unit. Empty: there is none.</summary>
    public static string Range(LabResult result) => (result.Low, result.High) switch
    {
        ({ } low, { } high) => $"{Limit(result, low)} to {Limit(result, high)} {result.Unit}",
        ({ } low, null) => $"{Limit(result, low)} {result.Unit} or more",
        (null, { } high) => $"up to {Limit(result, high)} {result.Unit}",
        _ => "",
    };

    /// <summary>A printed one as it is; one that was converted from another unit, to three digits that count.</summary>
    private static string Limit(LabResult result, decimal limit) => result.RangeFrom is LabRangeFrom.Printed
        ? Number(limit)
        : limit.ToString(limit >= 100 ? "#,0" : limit >= 10 ? "0.#" : "0.##", CultureInfo.InvariantCulture);

    /// <summary>Where it lies, in a sentence.</summary>
    public static string Reading(LabResult result)
    {
        var range = result.RangeFrom is LabRangeFrom.Printed ? "the range that the laboratory printed" : "the usual range of adults";
        return (result.Reading, result.RangeFrom) switch
        {
            (LabReading.Below, _) => $"Below {range}.",
            (LabReading.Above, _) => $"Above {range}.",
            (LabReading.Within, _) => $"Within {range}.",
            (_, LabRangeFrom.DependsOnSex) => "The usual range is not the same for women and men. Tell it in Settings, or type the printed range.",
            (_, LabRangeFrom.NotForPerson) => "The usual ranges are those of adults who are not pregnant. Type the range that is printed beside it.",
            (_, LabRangeFrom.None) when result.Analyte is null => "This test is not known here, so nothing is said about it.",
            (_, LabRangeFrom.None) => "This unit is not known here, so nothing is said about it.",
            _ => "It cannot be told on which side of the range it is.",
        };
    }

    public static string Soon(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "At this value, help is needed now.",
        Urgency.SameDay => "At this value, somebody should look the same day, even if you feel well.",
        _ => "With this value, it is worth booking an appointment.",
    };

    public static string Number(decimal number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);

    /// <summary>The value in every other unit of the test.</summary>
    public static IEnumerable<string> OtherUnits(LabResult result) => result is { Value: { } value, Analyte: { } analyte }
        ? analyte.Units.Where(unit => !LabUnits.AreSame(unit.Text, result.Unit)).Select(unit => $"{result.Comparator}{Number(decimal.Round(unit.FromFirst(value), 3))} {unit.Text}")
        : [];

    public static string Day(LabResult result) => DateWords.InYear(result.At.Date) + $" {result.At.Year}";
}
