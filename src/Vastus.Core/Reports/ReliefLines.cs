using Vastus.Core.Diary;

namespace Vastus.Core.Reports;

internal static class ReliefLines
{
    private const int Most = 5;

    public static IEnumerable<ReportLine> Of(ReliefReport relief)
    {
        if (relief.Rows is [])
            yield return new(null, "Nothing is written down.");
        foreach (var row in relief.Rows.Take(Most))
            yield return new(row.Name, Words(row));
    }

    private static string Words(ReliefReportRow row)
    {
        (string What, int Times)[] parts =
        [
            ("tried", row.Tried), ("eased it", row.Full), ("helped a bit", row.Some), ("did nothing", row.None), ("made it worse", row.Worse), ("not said", row.Unsaid),
        ];
        var gone = row.Minutes is { } minutes ? $"; gone after {EntryWords.HowLong(new(minutes.Median))}, the middle of {minutes.Known}" : "";
        return $"{string.Join(", ", parts.Where(part => part.Times > 0).Select(part => $"{part.What} {part.Times}×"))}{gone}.";
    }
}
