namespace Vastus.Core.Diary.Files;

/// <summary>One row of a diary file: the cells as text, or what keeps them from being read.</summary>
/// <param name="Line">Where the row begins, counted from 1.</param>
/// <param name="Row">Null: the row could not be split into cells; see <paramref name="Problems"/>.</param>
public sealed record FileRow(int Line, EntryRow? Row, IReadOnlyList<Problem> Problems)
{
    public static FileRow Broken(int line, Problem problem) => new(line, null, [problem]);
}
