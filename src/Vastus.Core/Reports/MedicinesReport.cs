using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Medicines;

namespace Vastus.Core.Reports;

/// <summary>Medicines taken or stopped in the report's days.</summary>
/// <param name="Rows">Those that are taken first, then those now and then, then the stopped ones.</param>
/// <param name="Events">Starts, stops and changes in these days, oldest first.</param>
/// <param name="Pairs">What on the list can do harm together.</param>
public sealed record MedicinesReport(IReadOnlyList<MedicineReportRow> Rows, IReadOnlyList<Entry> Events, IReadOnlyList<PairOnList> Pairs)
{
    /// <param name="list">As of the end of the days.</param>
    /// <param name="days">Of the report.</param>
    /// <param name="within">The entries of these days.</param>
    /// <param name="diary">All of it.</param>
    /// <param name="look">Null: that part is left out, and nothing is said of links.</param>
    public static MedicinesReport Of(MedicineList list, DateInterval days, IReadOnlyList<Entry> within, IReadOnlyList<Entry> diary, LastLook? look)
    {
        List<Entry> spasms = [.. diary.Where(entry => entry.What is Spasm)];
        var events = within.Where(IsEvent).ToList();
        return new(
            [
                .. list.All.Where(row => row.ActsAt(list.Now) || row.Entries.Any(entry => days.Contains(entry.Day))).OrderBy(row => row.State).ThenBy(row => row.Place)
                    .Select(row => new MedicineReportRow(
                        row, SpasmsAround.Of(row, spasms, diary[0].At.ToInstant(), list.Now),
                        [.. (look?.Medicines ?? []).Where(finding => finding.Medicine.Equals(row.Name, StringComparison.OrdinalIgnoreCase)).Select(MedicineWords.WithoutLast)],
                        row.Entries.Count(entry => entry.What is Medicine { Event: MedicineEvent.Dose } && days.Contains(entry.Day)))),
            ],
            events, [.. MedicineKnowledge.Embedded.ToTell(list.Acting).Where(pair => !pair.Pair.IsOfOne)]);
    }

    private static bool IsEvent(Entry entry) => entry.What is Medicine { Event: not MedicineEvent.Dose };
}

/// <summary>One medicine.</summary>
/// <param name="Around">Spasms before and after its start. Null: there is nothing to count.</param>
/// <param name="Findings">Whole sentences of the trigger analysis.</param>
/// <param name="Doses">Single doses that were written down in the report's days.</param>
public sealed record MedicineReportRow(MedicineOnList Medicine, SpasmsAround? Around, IReadOnlyList<string> Findings, int Doses);
