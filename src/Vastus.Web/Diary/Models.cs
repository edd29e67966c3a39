using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Profile;

namespace Vastus.Web.Diary;

public sealed record YearModel(int Year, IReadOnlyList<Month> Months, LocalDate Today);

public sealed record MonthModel(Month Month, LocalDate Today);

/// <param name="Kind">The filter as given; empty: everything.</param>
/// <param name="Notice">What was just done. Null: nothing.</param>
public sealed record DayModel(DayStrip Strip, Profile Person, LocalDate Today, string Kind, Notice? Notice);

/// <param name="More">Whether older entries follow.</param>
/// <param name="IsLater">Whether this is not the first page.</param>
public sealed record ListModel(
    IReadOnlyList<Entry> Entries, bool More, bool IsLater, Profile Person, LocalDate Today, string Kind);

/// <summary>What was just done to an entry, to be said once and taken back if the person likes.</summary>
/// <param name="Done">added, changed or deleted.</param>
/// <param name="At">When, in milliseconds since 1970: names the change that an undo takes back.</param>
public sealed record Notice(string Done, Guid Entry, long At)
{
    public static Notice? Of(string? done, Guid? entry, long? at) =>
        done is "added" or "changed" or "deleted" && entry is { } id ? new(done, id, at ?? 0) : null;

    public string Sentence => Done is "deleted" ? "Deleted." : "Saved.";
}
