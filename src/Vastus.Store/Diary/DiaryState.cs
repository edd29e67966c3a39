namespace Vastus.Store.Diary;

/// <summary>By what one can tell that a diary is unchanged: equal before and after, and nothing was added, edited, deleted or brought back.</summary>
/// <remarks>
/// Whatever changes an entry ends one, later than any before it, or takes the latest end back; what is only added raises the
/// count. Erasing what ended 30 days ago can hide a change, so that a state is to be compared within that time.
/// </remarks>
/// <param name="Entries">How many stand.</param>
/// <param name="Ended">How many rows were deleted or replaced, and can still be brought back.</param>
/// <param name="EndedMs">The sum of the instants at which they were, in ms since 1970.</param>
public sealed record DiaryState(long Entries, long Ended, long EndedMs);
