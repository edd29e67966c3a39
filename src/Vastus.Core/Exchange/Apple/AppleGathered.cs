using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Makes entries of rows: of some at once, of others when all have been seen, since several rows are one night, one day or one workout.</summary>
internal sealed class AppleGathered(DateTimeZone zone, Instant? now)
{
    private const long AheadMost = 86_400;
    private static readonly long Earliest = Instant.FromUtc(Moment.FirstYear, 1, 2, 0, 0).ToUnixTimeSeconds();
    private static readonly long Latest = Instant.FromUtc(Moment.LastYear, 12, 30, 0, 0).ToUnixTimeSeconds();

    private readonly long until = Math.Min(Latest, now?.ToUnixTimeSeconds() + AheadMost ?? Latest);
    private readonly Nights nights = new();
    private readonly WalkingDays days = new();
    private readonly Intakes intakes = new();

    public DateTimeZone Zone => zone;
    public Instant? Now => now;
    public LeftOutTally LeftOut { get; } = new();
    public AppleSources Sources { get; } = new();
    public AppleZones Zones { get; } = new(zone);
    public Workouts Workouts { get; } = new();

    /// <summary>When the file was written, since 1970. Null: it does not say.</summary>
    public long? ExportedAt { get; private set; }

    /// <summary>How many files of clinical records the export names.</summary>
    public long ClinicalRecords { get; set; }

    public void Exported(long? at) => ExportedAt = at >= Earliest && at <= Latest ? at : null;

    /// <returns>Null: it is no entry, or not yet.</returns>
    public Entry? Take(AppleRow row)
    {
        if (row.Start is not { } start || row.End is not { } end || end < start)
        {
            LeftOut.Add(row.Type.Words, "the times in it cannot be read", row.Line);
            return null;
        }

        if (start < Earliest || end > until)
        {
            LeftOut.Add(row.Type.Words, end > until ? "its time is still to come" : "its time lies before any life of today", row.Line);
            return null;
        }

        switch (row.Type.Use)
        {
            case AppleUse.Sleep:
                nights.Add(row, start, end, LeftOut);
                return null;
            case AppleUse.Steps or AppleUse.Distance:
                days.Add(row, start, Zones, LeftOut);
                return null;
            case AppleUse.Workout:
                Workouts.Add(row, start, end);
                return null;
            default:
                return intakes.Of(row, start, end, this);
        }
    }

    /// <summary>What was kept until all rows were seen.</summary>
    public IEnumerable<FileEntry> Entries() =>
        nights.Entries(this).Concat(days.Entries(this)).Concat(Workouts.Entries(this));
}
