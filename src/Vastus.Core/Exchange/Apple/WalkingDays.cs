using System.Globalization;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Apple;

/// <summary>How far somebody walked each day, from thousands of small rows.</summary>
/// <remarks>
/// A phone and a watch count the same steps: of each day the source with the longest way is taken, or with the most steps where no
/// way is told. It is a thing tracked and no exercise: nobody knows for how long or how hard they walked, and every day would be a day of training.
/// </remarks>
internal sealed class WalkingDays
{
    /// <summary>Forty years of two devices.</summary>
    private const int Most = 30_000;

    private const double MetresMost = 1_000_000;
    private const double StepsMost = 1_000_000;
    private const string Way = "walking";
    private const string StepsOnly = "steps";
    private readonly Dictionary<(int Day, int Source), Walked> days = [];

    public void Add(AppleRow row, long start, AppleZones zones, LeftOutTally leftOut)
    {
        var isWay = row.Type.Use is AppleUse.Distance;
        var factor = isWay ? AppleUnits.Metres(row.Unit) : row.Unit is "count" ? 1 : null;
        if (factor is null)
        {
            leftOut.Add(row.Type.Words, row.Unit is "" ? "it has no unit" : $"the unit {RowReader.Quoted(AppleWords.Plain(row.Unit))} is not known here", row.Line);
            return;
        }

        if (!double.TryParse(row.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) || !(amount is >= 0 and < 1_000_000))
        {
            leftOut.Add(row.Type.Words, "the amount is not one that anybody walks", row.Line);
            return;
        }

        var key = (zones.Day(row.Zone, start), row.Source);
        if (!days.TryGetValue(key, out var walked))
        {
            if (days.Count >= Most)
                throw new AppleRefusal(AppleProblems.More("days of walking"), row.Line);
            days[key] = walked = new() { Line = row.Line };
        }

        if (isWay)
            walked.Metres += amount * factor.Value;
        else
            walked.Steps += amount;
        if (start >= walked.Latest)
            (walked.Latest, walked.Zone) = (start, row.Zone);
    }

    public IEnumerable<FileEntry> Entries(AppleGathered gathered)
    {
        var today = gathered.ExportedAt is { } at ? gathered.Zones.Day(0, at) : int.MaxValue;
        foreach (var day in days.GroupBy(pair => pair.Key.Day).OrderBy(day => day.Key))
        {
            var most = day.Select(pair => pair.Value).OrderByDescending(walked => walked.Metres).ThenByDescending(walked => walked.Steps).First();
            if (day.Key >= today)
                gathered.LeftOut.Add("walking on the day of the export", "the day was not over; the next export has it whole", most.Line);
            else if (most.Metres > MetresMost || most.Steps > StepsMost)
                gathered.LeftOut.Add("days of walking", "nobody walks that far in a day", most.Line);
            else if (What(most) is { } what)
                yield return new(most.Line, new Entry(AppleId.Of($"walking\u001f{day.Key}", 1, day.Key * 86_400L), gathered.Zones.At(most.Zone, most.Latest), what), []);
        }
    }

    private static Custom? What(Walked walked)
    {
        var kilometres = Math.Round((decimal)walked.Metres / 1000, 2);
        var steps = Math.Round((decimal)walked.Steps);
        if (kilometres > 0)
            return new(Way, kilometres, "km") { Details = steps > 0 ? Details.None.With(StepsOnly, Number.Text(steps)) : Details.None };
        return steps > 0 ? new(StepsOnly, steps, "steps") : null;
    }

    private sealed class Walked
    {
        public double Metres { get; set; }
        public double Steps { get; set; }
        public long Latest { get; set; } = long.MinValue;
        public int Zone { get; set; }
        public int Line { get; init; }
    }
}
