namespace Vastus.Core.Exchange.Apple;

/// <summary>A stretch of sleep without waking, as one source measured it.</summary>
/// <param name="Start">Since 1970; inclusive.</param>
/// <param name="End">Since 1970; exclusive.</param>
/// <param name="Zone">Its number.</param>
/// <param name="HasStages">Whether the source told light, deep and dream sleep apart, as only something worn does.</param>
internal readonly record struct SleepPiece(long Start, long End, int Source, int Zone, bool HasStages)
{
    public static readonly Comparison<SleepPiece> BySource = (a, b) => (a.Source, a.Start, a.End).CompareTo((b.Source, b.Start, b.End));

    public static readonly Comparison<SleepPiece> ByStart = (a, b) => (a.Start, a.End, a.Source).CompareTo((b.Start, b.End, b.Source));
}
