using System.Runtime.InteropServices;

namespace Vastus.Core.Triggers.Periods;

/// <summary>Hours that are compared with each other: the same clock hour on the same kind of day within the same four weeks (method, 2.4).</summary>
/// <param name="Block">Four weeks, counted from Monday 2001-01-01; negative before it. The same for everybody, never chosen by the data.</param>
/// <param name="Day">Whether the local day is one of rest.</param>
/// <param name="Hour">The local hour, 0 to 23.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Stratum(int Block, DayKind Day, int Hour)
{
    private const int BlockDays = 28;

    /// <summary>Monday 2001-01-01, in days since 1970-01-01.</summary>
    private const int FirstMonday = 11_323;

    /// <param name="day">Local, in days since 1970-01-01.</param>
    /// <param name="hour">Local.</param>
    /// <param name="rest">The person's days of rest.</param>
    internal static Stratum Of(int day, int hour, RestDays rest)
    {
        var since = day - FirstMonday;
        var intoWeek = ((since % 7) + 7) % 7;
        return new((int)Math.Floor(since / (double)BlockDays), rest.Contains((IsoDayOfWeek)(intoWeek + 1)) ? DayKind.Rest : DayKind.Work, hour);
    }
}
