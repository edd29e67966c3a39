using Vastus.Core.Diary;

namespace Vastus.Core.Triggers.Periods;

/// <summary>Instants as whole milliseconds since 1970, which is what the diary holds: a year has thousands of hours to go through.</summary>
internal static class Clock
{
    public const long Hour = 3_600_000;
    public const long Day = 24 * Hour;

    public static long Milliseconds(this Entry entry) => entry.At.ToInstant().ToUnixTimeMilliseconds();

    /// <summary>The local day as lived, in days since 1970-01-01.</summary>
    public static int LocalDay(this Entry entry) => LocalDay(entry.Milliseconds(), entry.At.Offset.Milliseconds);

    public static int LocalDay(long at, int offset) => (int)FloorDivide(at + offset, Day);

    /// <returns>The quotient rounded down, also below zero.</returns>
    public static long FloorDivide(long number, long by) => (number >= 0 ? number : number - by + 1) / by;

    /// <returns>The least multiple of <paramref name="of"/> that is not less.</returns>
    public static long RoundUp(long number, long of) => -FloorDivide(-number, of) * of;

    /// <summary>Oldest first. A diary from the store is so already and is only looked through.</summary>
    public static IReadOnlyList<Entry> InOrder(IReadOnlyList<Entry> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].Milliseconds() < entries[i - 1].Milliseconds())
                return [.. entries.OrderBy(Milliseconds)];
        }

        return entries;
    }
}
