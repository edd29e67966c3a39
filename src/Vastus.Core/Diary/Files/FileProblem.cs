namespace Vastus.Core.Diary.Files;

/// <summary>A problem and where it stands.</summary>
/// <param name="File">As the person named it; <c>-</c> for standard input.</param>
/// <param name="Line">Counted from 1.</param>
public sealed record FileProblem(string File, int Line, Problem Problem)
{
    /// <summary>As the command line prints it: <c>FILE:LINE: FIELD: what is wrong; what would be right</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Problem}";
}
