using Vastus.Core.Labs;

namespace Vastus.Core.Reports;

internal static class LabLines
{
    public static IEnumerable<ReportLine> Of(LabsReport labs)
    {
        if (labs.Results is [])
        {
            yield return new(null, "None in these days.");
            yield break;
        }

        foreach (var result in labs.Outside)
        {
            var range = LabText.Range(result) is { Length: > 0 } text ? $" ({text})" : "";
            yield return new(result.Name, $"{LabText.Value(result)} on {LabText.Day(result)}. {LabText.Reading(result)}{range}");
        }

        if (labs.Latest.Except(labs.Outside).ToList() is { Count: > 0 } others)
        {
            yield return new(
                labs.Outside is [] ? "No result outside of its range" : "Within range, or without one",
                $"{string.Join(", ", others.Select(result => $"{ReportSections.Lower(result.Name)} {LabText.Value(result)}"))}.");
        }
    }
}
