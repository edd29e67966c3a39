using Vastus.Core.Diary.Files;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Counts what is left out, so that a million heart beats are one line.</summary>
internal sealed class LeftOutTally
{
    private const int Most = 400;
    private readonly Dictionary<(string What, string Why), (int Line, long Count)> tally = [];

    /// <param name="what">In plain words.</param>
    /// <param name="why">Within a sentence.</param>
    /// <param name="line">Where it stands; of several, the first is told.</param>
    /// <param name="count">How many.</param>
    public void Add(string what, string why, int line, long count = 1)
    {
        var key = tally.ContainsKey((what, why)) || tally.Count < Most ? (what, why) : ("other things", AppleType.NoPlace);
        var (first, before) = tally.GetValueOrDefault(key, (line, 0));
        tally[key] = (first, before + count);
    }

    /// <summary>The most first.</summary>
    public IEnumerable<FileEntry> All() => tally
        .OrderByDescending(one => one.Value.Count).ThenBy(one => one.Key.What, StringComparer.Ordinal)
        .Select(one => new FileEntry(one.Value.Line, null, []) { LeftOut = new(one.Key.What, one.Key.Why, one.Value.Count) });
}
