using NodaTime;

namespace Vastus.Store.Diary;

/// <summary>What came in from files at once.</summary>
/// <param name="Made">When.</param>
/// <param name="What">What the files were, in plain words.</param>
/// <param name="Entries">How many were added.</param>
/// <param name="Undone">When it was taken back. Null: it was not.</param>
public sealed record Import(Guid Id, Instant Made, string What, long Entries, Instant? Undone);
