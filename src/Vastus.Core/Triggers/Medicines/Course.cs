using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triggers.Medicines;

/// <summary>A time on one medicine, from its start to its stop.</summary>
/// <param name="Medicine">As first written.</param>
/// <param name="Start">Null: before the diary, nobody knows how long.</param>
/// <param name="Stop">Null: still going on.</param>
/// <param name="Changes">When the dose was changed on the way, oldest first.</param>
public sealed record Course(string Medicine, Instant? Start, Instant? Stop, IReadOnlyList<Instant> Changes)
{
    /// <summary>The detail of a start that tells when it really was.</summary>
    public const string SinceKey = "since";

    /// <summary>Before it was written down, nobody knows when.</summary>
    public const string SinceUnknown = "unknown";

    public bool Holds(Instant at) => !(at < Start) && !(at >= Stop);

    /// <param name="entries">Oldest first. Single doses say nothing here.</param>
    /// <returns>By medicine, in the order of their names; of each the earliest course first.</returns>
    public static IReadOnlyList<IReadOnlyList<Course>> Of(IEnumerable<Entry> entries) =>
    [
        .. entries
            .Where(entry => entry.What is Diary.Kinds.Medicine { Event: not MedicineEvent.Dose })
            .GroupBy(entry => entry.What.Name!, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => OfOne(group.Key, group)),
    ];

    /// <summary>A first stop or change without a start tells that the medicine was taken before the diary began.</summary>
    /// <param name="medicine">What it is called.</param>
    /// <param name="entries">Of this medicine, without single doses, oldest first.</param>
    public static IReadOnlyList<Course> OfOne(string medicine, IEnumerable<Entry> entries)
    {
        List<Course> courses = [];
        Course? open = null;
        var isFirst = true;
        foreach (var entry in entries)
        {
            var (at, happened) = (entry.At.ToInstant(), ((Diary.Kinds.Medicine)entry.What).Event);
            if (open is null && (isFirst || happened is not MedicineEvent.Stop))
                open = new(medicine, isFirst && (happened is not MedicineEvent.Start || entry.What.Details[SinceKey] is SinceUnknown) ? null : at, null, []);
            isFirst = false;
            if (open is null)
                continue;
            if (happened is MedicineEvent.Change)
                open = open with { Changes = [.. open.Changes, at] };
            if (happened is not MedicineEvent.Stop)
                continue;
            courses.Add(open with { Stop = at });
            open = null;
        }

        if (open is not null)
            courses.Add(open);
        return courses;
    }
}
