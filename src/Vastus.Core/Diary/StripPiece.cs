namespace Vastus.Core.Diary;

/// <summary>A part of a day with one offset.</summary>
/// <param name="From">Elapsed hours since the day began.</param>
/// <param name="To">Likewise; not included.</param>
/// <param name="Starts">The local time at which it begins.</param>
public sealed record StripPiece(double From, double To, LocalDateTime Starts, Offset Offset)
{
    /// <summary>The whole local hours inside it, and where they lie.</summary>
    public IEnumerable<(double At, int Hour)> Ticks
    {
        get
        {
            var first = Starts.TimeOfDay == new LocalTime(Starts.Hour, 0)
                ? Starts
                : Starts.Date.At(new(Starts.Hour, 0)).PlusHours(1);
            for (var (at, hour) = (From + Period.Between(Starts, first, PeriodUnits.Seconds).Seconds / 3600.0, first);
                 at < To; (at, hour) = (at + 1, hour.PlusHours(1)))
                yield return (at, hour.Hour);
        }
    }
}
