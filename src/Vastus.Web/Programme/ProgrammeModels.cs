using Vastus.Core;
using Vastus.Core.Programme;

namespace Vastus.Web.Programme;

/// <param name="Now">Null: no programme was begun.</param>
public sealed record ProgrammeModel(ProgrammeNow? Now);

/// <param name="Began">A programme that these answers change. False: a new one.</param>
public sealed record StartModel(ProgrammeForm Form, IReadOnlyList<Problem> Problems, bool Began);

/// <param name="Kind">Which session.</param>
/// <param name="Form">What was typed, where it is to be corrected. Null: nothing yet.</param>
public sealed record SessionModel(ProgrammeNow Now, SessionKind Kind, SessionForm? Form, IReadOnlyList<Problem> Problems)
{
    public PlannedSession Session { get; } = Now.Session(Kind);

    public ExerciseForm Typed(PlannedExercise planned) =>
        Form?.Exercises.FirstOrDefault(form => form.Planned.Exercise == planned.Exercise) ?? new(planned, "", "", "", "", false, false);

    public bool IsDone(PlannedExercise planned) => Now.DoneToday.Contains(planned.Exercise.Id);
}

/// <param name="Intake">Null: no programme was begun, and nothing is known about who looks.</param>
public sealed record ExercisesModel(ProgrammeIntake? Intake);
