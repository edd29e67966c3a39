using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Programme;

/// <summary>A session as a person logged it on one page.</summary>
/// <param name="Effort">Of the whole session, 0 to 10. Empty: not said.</param>
public sealed record SessionForm(IReadOnlyList<ExerciseForm> Exercises, string Effort)
{
    /// <summary>One entry for each set that was done, and one for the effort.</summary>
    /// <param name="at">When it was done.</param>
    /// <param name="first">The id of the first entry; those of the others follow it.</param>
    public Parsed<SessionEntries> Parse(OffsetDateTime at, Guid first)
    {
        List<Problem> problems = [];
        List<Happening> done = [.. Exercises.SelectMany(exercise => exercise.Sets(problems))];
        if (Effort.Trim() is { Length: > 0 } typed)
        {
            if (FormPoints.Parse(typed) is { } effort)
                done.Add(new Custom(TrainingLog.EffortName, effort, "of 10"));
            else
                problems.Add(FormPoints.Problem("effort"));
        }

        if (done is [] && problems is [])
            problems.Add(new("sets", "sets.none", "nothing was done yet", "say how many sets you did of one exercise or more"));
        return problems is [] ? new SessionEntries([.. done.Select((what, i) => new Entry(EntryId.Following(first, i), at, what))]) : problems;
    }
}

/// <param name="Entries">In the order in which they were done.</param>
public sealed record SessionEntries(IReadOnlyList<Entry> Entries);

/// <summary>Whole points from 0 to 10, as typed.</summary>
internal static class FormPoints
{
    private const int Most = 10;

    public static int? Parse(string typed) => int.TryParse(typed.Trim(), out var points) && points is >= 0 and <= Most ? points : null;

    public static Problem Problem(string field) =>
        new(field, "points.range", "that is not a whole number from 0 to 10", "choose one, or leave it open");
}
