using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Apple;

/// <summary>One sleep a night, from pieces that one or several devices measured.</summary>
/// <remarks>
/// Pieces less than four hours apart are one sleep. Of one sleep, one source is believed: one that knows stages before one that
/// does not, then the one with more sleep. Of the sleeps that end on one local day the longest is the night; a nap would
/// otherwise count as a short night. Its id is made of that day, so that pieces that a watch hands in later are no second night.
/// </remarks>
internal sealed class Nights
{
    private const long GapMost = 4 * 3600;
    private const decimal SecondsPerHour = 3600;
    private const string Prefix = "HKCategoryValueSleepAnalysis";
    private readonly SleepPieces pieces = new();

    public void Add(AppleRow row, long start, long end, LeftOutTally leftOut)
    {
        var value = row.Value.StartsWith(Prefix) ? row.Value[Prefix.Length..] : row.Value;
        if (value is "InBed" or "Awake")
            leftOut.Add(value is "InBed" ? "time in bed" : "time awake at night", "only time asleep counts as sleep", row.Line);
        else if (!value.StartsWith("Asleep"))
            leftOut.Add(row.Type.Words, "it is of a kind that is not known here", row.Line);
        else if (end > start)
            pieces.Add(new(start, end, row.Source, row.Zone, value is "AsleepCore" or "AsleepDeep" or "AsleepREM"));
    }

    public IEnumerable<FileEntry> Entries(AppleGathered gathered)
    {
        // In the order of waking, so those of one day follow each other.
        Night? longest = null;
        foreach (var night in Sleeps(gathered))
        {
            if (longest is null || longest.Day != night.Day)
            {
                if (longest is not null)
                    yield return longest.Row();
                longest = night;
                continue;
            }

            gathered.LeftOut.Add("naps", "of the sleeps of one day the longest is kept, as the night", 1);
            longest = night.Hours > longest.Hours ? night : longest;
        }

        if (longest is not null)
            yield return longest.Row();
    }

    private IEnumerable<Night> Sleeps(AppleGathered gathered)
    {
        List<SleepPiece> sleep = [];
        var end = long.MinValue;
        foreach (var piece in pieces.ByStart())
        {
            if (sleep is not [] && piece.Start - end >= GapMost)
            {
                if (One(sleep, gathered) is { } night)
                    yield return night;
                sleep.Clear();
                end = long.MinValue;
            }

            sleep.Add(piece);
            end = Math.Max(end, piece.End);
        }

        if (sleep is not [] && One(sleep, gathered) is { } last)
            yield return last;
    }

    private static Night? One(List<SleepPiece> sleep, AppleGathered gathered)
    {
        var best = sleep.GroupBy(piece => piece.Source)
            .OrderByDescending(source => source.Any(piece => piece.HasStages))
            .ThenByDescending(source => source.Sum(piece => piece.End - piece.Start))
            .ThenBy(source => source.Min(piece => piece.Start))
            .First().ToList();
        var hours = Math.Round(best.Sum(piece => piece.End - piece.Start) / SecondsPerHour, 2);
        var waking = best.MaxBy(piece => piece.End);
        if (gathered.ExportedAt - waking.End < GapMost)
            gathered.LeftOut.Add("the latest night", "it may not have been over when the phone wrote the file; the next export has it whole", 1);
        else if (!Sleep.Range.Contains(hours))
            gathered.LeftOut.Add("sleep", "it lasted more than a day", 1);
        else
            return new(gathered.Zones.At(waking.Zone, waking.End), gathered.Zones.Day(waking.Zone, waking.End), hours);
        return null;
    }

    private sealed record Night(OffsetDateTime Waking, int Day, decimal Hours)
    {
        public FileEntry Row() => new(1, new Entry(AppleId.Of($"night\u001f{Day}", 1, Day * 86_400L), Waking, new Sleep(Hours, null)), []);
    }
}
