using Vastus.Core.Programme;

namespace Vastus.Web.Programme;

/// <summary>The log of a programme, week by week.</summary>
public sealed record LogModel(ProgrammeNow Now)
{
    private const int Most = 12;

    /// <summary>The last of them, oldest first.</summary>
    public IReadOnlyList<TrainingWeek> Weeks { get; } = TrainingWeek.Of(Now, Most);

    public int Planned => Weeks.Sum(week => week.Planned);

    public int Done => Weeks.Sum(week => week.Done);
}
