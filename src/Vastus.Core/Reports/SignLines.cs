using Vastus.Core.Diary;

namespace Vastus.Core.Reports;

internal static class SignLines
{
    private const int YesMost = 4;
    private const int NoMost = 8;
    private const int NotAskedMost = 3;

    public static IEnumerable<ReportLine> Of(CheckReport check)
    {
        foreach (var sign in check.Yes.Take(YesMost))
            yield return new("Yes", $"{sign.Finding.Question} ({DateWords.Brief(sign.Day)})");
        if (check.Yes.Count > YesMost)
            yield return new(null, $"And {check.Yes.Count - YesMost} more with yes, in the table.");
        if (check.No is not [])
        {
            var groups = check.NoGroups.Take(NoMost).Select(group => $"{ReportSections.Lower(group.Group)} ({group.Count}, {DateWords.Brief(group.Day)})");
            yield return new("No, when asked", $"{string.Join("; ", groups)}{(check.NoGroups.Count > NoMost ? "; more in the table" : "")}.");
        }

        if (check.Diagnoses is not [])
            yield return new("Diagnoses in a health record", $"{string.Join("; ", check.Diagnoses.Select(one => $"{one.Name} ({one.Day.Year})"))}.");
        if (check is { Yes: [], No: [] })
            yield return new(null, "None was asked for in these days, which does not mean that there is none.");
        else if (check.NotAsked.Count > NotAskedMost)
            yield return new("Not asked in these days", $"{check.NotAsked.Count} groups of emergency signs, such as {ReportSections.Lower(check.NotAsked[0])}.");
        else if (check.NotAsked is not [])
            yield return new("Not asked in these days", $"{string.Join("; ", check.NotAsked.Select(ReportSections.Lower))}.");
    }
}
