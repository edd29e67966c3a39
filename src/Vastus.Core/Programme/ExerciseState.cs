using System.Collections.Immutable;

namespace Vastus.Core.Programme;

/// <summary>How far a person has come with one exercise.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Step">Towards the next level: 0 none, 1 more repetitions, 2 more sets as well.</param>
/// <param name="Since">When this level began. Null: it was not done yet.</param>
/// <param name="Recent">Sessions since the last change, oldest first.</param>
public sealed record ExerciseState(Exercise Exercise, int Level, int Step, LocalDate? Since, ImmutableList<SessionMark> Recent)
{
    /// <summary>Of the repetitions, for the first session after a break (PG-08).</summary>
    public double Share { get; init; } = 1;

    /// <summary>Do it less far (PG-04).</summary>
    public bool SmallerRange { get; init; }

    /// <summary>Sessions in a row in which a cramp came.</summary>
    public int CrampsInRow { get; init; }

    /// <summary>It is left out before this day (PG-05). Null: it is not.</summary>
    public LocalDate? OutUntil { get; init; }

    /// <summary>Steps down in a row.</summary>
    public int DownInRow { get; init; }

    /// <summary>What is carried. Null: as the level begins.</summary>
    public decimal? Kg { get; init; }

    public static ExerciseState Begin(Exercise exercise, int level) => new(exercise, level, 0, null, []);

    public DoseNow Dose(int mostLevel) => DoseNow.Of(
        Exercise, Math.Min(Level, mostLevel), Level > mostLevel ? 0 : Step, Share, Level > mostLevel ? null : Kg);

    /// <summary>One level down, or to the start of the first.</summary>
    internal ExerciseState Lower(LocalDate day) => this with
    {
        Level = Math.Max(1, Level - 1),
        Step = 0,
        Since = day,
        Recent = [],
        Kg = null,
        DownInRow = DownInRow + 1,
    };
}

/// <summary>How one exercise went in one session, judged when the next session begins.</summary>
/// <param name="AllDone">All sets in full, and at the level that was reached: weeks that stay below it prove nothing.</param>
/// <param name="Pain">During it, 0 to 10. Null: not said.</param>
/// <param name="Effort">0 to 10. Null: not said.</param>
/// <param name="Morning">Pain the next morning, 0 to 10. Null: not said.</param>
/// <param name="Swelling">The knee was newly swollen the next morning.</param>
/// <param name="Cramp">A cramp during it.</param>
/// <param name="SpasmAfter">A spasm in the 24 hours after it.</param>
public sealed record SessionMark(
    LocalDate Day, bool AllDone, int? Pain, int? Effort, int? Morning, bool Swelling, bool Cramp, bool SpasmAfter, bool FormBroke);
