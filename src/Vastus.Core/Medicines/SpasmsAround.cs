using Vastus.Core.Diary;

namespace Vastus.Core.Medicines;

/// <summary>How many spasms the diary has before and after a medicine was started. Counts, no comparison: nobody is told a link by them.</summary>
/// <param name="Before">In the <see cref="Days"/> days before.</param>
/// <param name="After">In as many days from the start.</param>
/// <param name="Days">28, or as many as have passed since.</param>
public sealed record SpasmsAround(int Before, int After, int Days)
{
    public const int Most = 28;

    /// <param name="medicine">Which.</param>
    /// <param name="spasms">In any order.</param>
    /// <param name="firstEntry">Of the diary.</param>
    /// <param name="now">Spasms after it did not happen yet.</param>
    /// <returns>Null: nobody knows when it was started, that was today, or the diary does not reach back far enough.</returns>
    public static SpasmsAround? Of(MedicineOnList medicine, IReadOnlyList<Entry> spasms, Instant? firstEntry, Instant now)
    {
        if (medicine.Since is not { } start)
            return null;
        var days = Math.Min(Most, (int)Math.Floor(((medicine.Stopped ?? now) - start).TotalDays));
        var length = Duration.FromDays(days);
        return days < 1 || firstEntry is not { } first || first > start - length
            ? null
            : new(In(start - length, start), In(start, start + length), days);

        int In(Instant from, Instant to) => spasms.Count(spasm => spasm.At.ToInstant() is var at && at >= from && at < to);
    }
}
