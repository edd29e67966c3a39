namespace Vastus.Core.Programme;

/// <summary>How much of an exercise to do today.</summary>
/// <param name="Sets">For each leg, where it is one side after the other.</param>
/// <param name="Count">Repetitions, or seconds held.</param>
/// <param name="HoldSeconds">How long each repetition is held. Null: it is not.</param>
/// <param name="Kg">What to carry. Null: nothing, or as the sentence says.</param>
/// <param name="How">How far, and with what.</param>
public sealed record DoseNow(int Sets, int Count, bool InSeconds, int? HoldSeconds, decimal? Kg, string How)
{
    /// <summary>Between level doses: first the repetitions grow, then the sets, then the level (PG-06).</summary>
    public const int Steps = 3;

    /// <summary>Two seconds up, one of pause, three down.</summary>
    private const int SecondsPerRepetition = 6;

    /// <param name="exercise">Whose dose it is.</param>
    /// <param name="level">1 to 3.</param>
    /// <param name="step">0: as the level says; 1: with the repetitions of the next level; 2: with its sets as well.</param>
    /// <param name="share">Of the repetitions or seconds, above 0 up to 1; less after a break.</param>
    /// <param name="kg">What was reached. Null: as the level begins.</param>
    public static DoseNow Of(Exercise exercise, int level, int step = 0, double share = 1, decimal? kg = null)
    {
        var dose = exercise.Dose(level);
        var next = level < Exercise.MostLevel ? exercise.Dose(level + 1) : dose;
        var count = step >= 1 && next.InSeconds == dose.InSeconds ? Math.Max(dose.Count, next.Count) : dose.Count;
        var sets = step >= 2 ? Math.Max(dose.Sets, next.Sets) : dose.Sets;
        return new(sets, Math.Max(1, (int)Math.Ceiling(count * share)), dose.InSeconds, dose.HoldSeconds, kg ?? dose.Kg, dose.How);
    }

    /// <summary>The step after this one, or <see cref="Steps"/> where the next is the level itself. Steps that change nothing are passed over.</summary>
    public static int StepAfter(Exercise exercise, int level, int step)
    {
        var now = Of(exercise, level, step);
        for (var next = step + 1; next < Steps; next++)
        {
            if (Of(exercise, level, next) is var after && (after.Count, after.Sets) != (now.Count, now.Sets))
                return next;
        }

        return Steps;
    }

    /// <summary>How long the work takes, without the rests, in seconds.</summary>
    public int WorkSeconds(bool eachLeg) => Sets * Count * (InSeconds ? 1 : RepetitionSeconds(HoldSeconds)) * (eachLeg ? 2 : 1);

    /// <param name="hold">How long it is held. Null: it is not.</param>
    internal static int RepetitionSeconds(int? hold) => Math.Max(SecondsPerRepetition, (hold ?? 0) + 3);
}
