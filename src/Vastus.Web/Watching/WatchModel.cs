using Vastus.Core.Triage.Watching;

namespace Vastus.Web.Watching;

/// <param name="All">Everything that is noticed now, the most urgent first.</param>
/// <param name="Open">Of those, what was neither answered nor put aside.</param>
public sealed record WatchModel(IReadOnlyList<Notice> All, IReadOnlyList<Notice> Open)
{
    /// <summary>Answered or put aside, and still true.</summary>
    public IReadOnlyList<Notice> Settled { get; } = [.. All.Except(Open)];
}
