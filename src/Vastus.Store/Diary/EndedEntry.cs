using NodaTime;
using Vastus.Core.Diary;

namespace Vastus.Store.Diary;

/// <summary>An entry that can be brought back.</summary>
/// <param name="Entry">As it was before the change.</param>
/// <param name="How">What ended it.</param>
/// <param name="At">When it ended.</param>
public sealed record EndedEntry(Entry Entry, EndedBy How, Instant At);

public enum EndedBy
{
    Deletion,
    Edit,
}
