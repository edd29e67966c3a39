namespace Vastus.Core.Diary;

/// <summary>One thing that happened, as the person lived it. A diary is one stream of these, ordered by instant.</summary>
/// <param name="Id">Given once, where the entry is made; the same id is the same entry, however often it arrives.</param>
/// <param name="At">When it happened; for sleep, the waking. The offset is the local time as lived.</param>
/// <param name="What">The thing itself, of one of the kinds in <see cref="Kind"/>.</param>
public sealed record Entry(Guid Id, OffsetDateTime At, Happening What)
{
    /// <summary>When it was written down. Null: at once.</summary>
    public OffsetDateTime? Recorded { get; init; }

    /// <summary>Free words. Null: none; never empty.</summary>
    public string? Note { get; init; }

    /// <summary>The local day that the entry counts for, read off the local time as lived.</summary>
    public LocalDate Day => At.Date;

    /// <summary>The order of a diary: by instant, and by id where two things happened at once.</summary>
    public static IComparer<Entry> ByInstant { get; } = Comparer<Entry>.Create((a, b) =>
    {
        var byInstant = a.At.ToInstant().CompareTo(b.At.ToInstant());
        return byInstant != 0 ? byInstant : string.CompareOrdinal(a.Id.ToString(), b.Id.ToString());
    });
}
