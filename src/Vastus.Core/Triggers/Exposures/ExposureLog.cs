using System.Collections.Immutable;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Exposures;

/// <summary>What a diary logs, by kind and oldest first, and the local days that check-ins cover.</summary>
internal sealed class ExposureLog
{
    private readonly Dictionary<string, List<Logged>> byKind = [];
    private readonly Dictionary<string, HashSet<int>> covered = [];

    private ExposureLog(Timeline timeline) => Timeline = timeline;

    public Timeline Timeline { get; }

    /// <param name="entries">In any order.</param>
    /// <param name="timeline">Of the same entries.</param>
    public static ExposureLog Of(IReadOnlyList<Entry> entries, Timeline timeline)
    {
        var log = new ExposureLog(timeline);
        foreach (var entry in Clock.InOrder(entries))
            log.Add(entry);
        return log;
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Logged> OfKinds(ImmutableArray<string> kinds) => kinds is [var only]
        ? byKind.GetValueOrDefault(only) ?? []
        : [.. kinds.SelectMany(kind => byKind.GetValueOrDefault(kind) ?? []).OrderBy(logged => logged.At)];

    /// <summary>The local days, in days since 1970-01-01, on which check-ins cover all of these.</summary>
    public IReadOnlySet<int> DaysCovering(ImmutableArray<string> words)
    {
        if (words.Any(word => !covered.ContainsKey(word)))
            return ImmutableHashSet<int>.Empty;
        return words is [var only] ? covered[only] : words.Select(word => covered[word]).Aggregate((all, days) => [.. all.Intersect(days)]);
    }

    private void Add(Entry entry)
    {
        if (entry.What is CheckIn checkIn)
        {
            foreach (var word in checkIn.Covers)
                In(covered, word).Add(entry.LocalDay());
            return;
        }

        var at = entry.Milliseconds();
        In(byKind, entry.What.Kind).Add(new(at, entry.Recorded?.ToInstant().ToUnixTimeMilliseconds() ?? at, entry.What));
    }

    private static T In<T>(Dictionary<string, T> by, string word) where T : new()
    {
        if (!by.TryGetValue(word, out var held))
            by[word] = held = new();
        return held;
    }
}

/// <summary>One entry. Unit of the instants: ms since 1970.</summary>
internal readonly record struct Logged(long At, long Recorded, Happening What);
