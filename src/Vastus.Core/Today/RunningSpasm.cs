using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Today;

/// <summary>A spasm that began not long ago and that nobody has ended.</summary>
public static class RunningSpasm
{
    /// <summary>The detail that says so: <c>running=yes</c>.</summary>
    public const string Detail = "running";

    /// <summary>After that it was forgotten rather than felt.</summary>
    public static readonly Duration Longest = Duration.FromHours(12);

    /// <returns>The latest one. Null: none is running.</returns>
    public static Entry? In(IEnumerable<Entry> entries, Instant now) => entries
        .Where(e => e.What is Spasm { Minutes: null } spasm && spasm.Details[Detail] is "yes" && now - e.At.ToInstant() is var ago
            && ago >= Duration.Zero && ago <= Longest)
        .Max(Entry.ByInstant);
}
