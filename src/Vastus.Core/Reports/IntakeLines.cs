using Vastus.Core.Intake;

namespace Vastus.Core.Reports;

internal static class IntakeLines
{
    private const int Most = 6;

    /// <summary>Told whether they are outside of anything or not.</summary>
    private static readonly string[] Always = [Contents.Water, "caffeine"];

    public static IEnumerable<ReportLine> Of(IntakeReport intake, Profile.Profile person)
    {
        if (intake.Rows is [])
            yield return new(null, "No day is logged completely, so nothing can be said.");
        foreach (var row in Always.Select(nutrient => intake[nutrient]).OfType<IntakeReportRow>().Union(intake.Outside).Take(Most))
            yield return new(row.Numbers.Nutrient.Name, Words(row, person));
    }

    private static string Words(IntakeReportRow row, Profile.Profile person)
    {
        var numbers = row.Numbers;
        var average = numbers.Total is { } total
            ? $"{IntakeWords.Amount(numbers.Nutrient, total, person)} on the average of {Plural.Of(numbers.Complete, "complete day")}"
            : "no complete day";
        var target = IntakeWords.Target(numbers.Nutrient, numbers.Last.Target, person) is { } meant ? $"; meant: {meant}{(row.IsBelow ? ", so below" : "")}" : "";
        return $"{average}{target}{(numbers.OverLimit > 0 ? $"; over the limit on {Plural.Of(numbers.OverLimit, "day")}" : "")}.";
    }
}
