using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Spasms;

/// <summary>Why an episode deserves a second look when it is over.</summary>
public enum Concern
{
    /// <summary>10 minutes or more: how long a cramp lasts before the NHS says to speak to a doctor at once (S040).</summary>
    LongLasting,

    /// <summary>8 of 10 or more.</summary>
    Severe,

    /// <summary>The third or later within 24 hours.</summary>
    Repeated,
}

public static class Concerns
{
    private const decimal MinutesLong = 10;
    private const decimal PointsSevere = 8;
    private const int TimesRepeated = 3;

    /// <param name="entry">A spasm that ended.</param>
    /// <param name="others">Entries around it, in any order; may hold it too.</param>
    public static IReadOnlyList<Concern> Of(Entry entry, IEnumerable<Entry> others)
    {
        var at = entry.At.ToInstant();
        var times = others.Where(e => e.What is Spasm && e.Id != entry.Id)
            .Count(e => e.At.ToInstant() <= at && at - e.At.ToInstant() < Duration.FromHours(24)) + 1;
        return
        [
            .. entry.What.Minutes?.Value >= MinutesLong ? [Concern.LongLasting] : Array.Empty<Concern>(),
            .. entry.What is Spasm { Intensity.Points: >= PointsSevere } ? [Concern.Severe] : Array.Empty<Concern>(),
            .. times >= TimesRepeated ? [Concern.Repeated] : Array.Empty<Concern>(),
        ];
    }
}
