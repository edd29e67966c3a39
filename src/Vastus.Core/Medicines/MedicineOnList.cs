using Vastus.Core.Diary;
using Vastus.Core.Triggers.Medicines;

namespace Vastus.Core.Medicines;

/// <summary>One medicine of a person, as the diary tells it.</summary>
/// <param name="Place">In the list, from 1, in the order in which they were first written down.</param>
/// <param name="Name">As first written.</param>
/// <param name="Known">Null: nothing is known of it.</param>
/// <param name="Courses">From each start to its stop, oldest first. Empty: only single doses.</param>
/// <param name="Dose">What was last said of the daily dose of the latest course. Null: not known.</param>
/// <param name="LastTaken">The last single dose. Null: none was logged.</param>
/// <param name="Entries">All that the diary has of it, newest first.</param>
public sealed record MedicineOnList(
    int Place, string Name, KnownMedicine? Known, IReadOnlyList<Course> Courses, Dose? Dose, Entry? LastTaken, IReadOnlyList<Entry> Entries)
{
    private static readonly Duration Usual = Duration.FromDays(14);

    public MedicineState State => Courses switch
    {
        [.., { Stop: null }] => MedicineState.Taken,
        [.., { Stop: { } stop }] when !(LastTaken?.At.ToInstant() > stop) => MedicineState.Stopped,
        _ => MedicineState.NowAndThen,
    };

    /// <summary>Null: nobody knows, or it is only taken now and then.</summary>
    public Instant? Since => Courses is [.., var last] ? last.Start : null;

    /// <summary>Null: it was never stopped.</summary>
    public Instant? Stopped => Courses is [.., var last] ? last.Stop : null;

    /// <summary>Whether it may still act: taken, or the last of it was not long ago.</summary>
    public bool ActsAt(Instant now)
    {
        var last = State switch
        {
            MedicineState.Taken => now,
            MedicineState.Stopped => Stopped!.Value,
            _ => LastTaken!.At.ToInstant(),
        };
        return now - last <= (Known?.ActsOnDays is { } days ? Duration.FromDays((double)days) : Usual);
    }
}

public enum MedicineState
{
    /// <summary>Started, and not stopped.</summary>
    Taken,

    /// <summary>Single doses only.</summary>
    NowAndThen,

    Stopped,
}

/// <summary>How much a day.</summary>
public sealed record Dose(decimal Amount, string Unit);
