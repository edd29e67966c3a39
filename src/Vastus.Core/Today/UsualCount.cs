namespace Vastus.Core.Today;

/// <summary>How often the very same thing was logged in one week.</summary>
/// <param name="Row">Kind, name, amount, unit, minutes and level; nothing else.</param>
/// <param name="WeeksAgo">0: the last seven days.</param>
/// <param name="Times">At least 1.</param>
public sealed record UsualCount(Diary.EntryRow Row, int WeeksAgo, int Times);
