namespace Vastus.Core.Exchange.Apple;

/// <summary>Tells equal rows apart: twice from one app are two cups, twice from two apps are one cup told twice.</summary>
/// <remarks>Equal rows stand near each other in the file, since they are of one type and time; so only the latest are kept.</remarks>
internal sealed class Repeats
{
    private const int Kept = 8_192;
    private readonly Dictionary<string, (int Source, int Count)> seen = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();

    /// <returns>The how-manieth of its source this is, from 1. Null: another source has told it.</returns>
    public int? Count(string what, int source)
    {
        if (seen.TryGetValue(what, out var before))
        {
            if (before.Source != source)
                return null;
            seen[what] = (source, before.Count + 1);
            return before.Count + 1;
        }

        if (order.Count >= Kept)
            seen.Remove(order.Dequeue());
        order.Enqueue(what);
        seen[what] = (source, 1);
        return 1;
    }
}
