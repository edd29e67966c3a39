using Vastus.Core.Knowledge;

namespace Vastus.Core.Programme;

/// <summary>An exercise or a stretch of the programme.</summary>
/// <param name="Id">The dossier's id, such as <c>EX-01</c>; the <c>name</c> of a <c>set</c> in the diary, and the id of its drawing.</param>
/// <param name="Groups">Whose strength or length it is for; empty: the whole leg, or balance.</param>
/// <param name="Needs">Any one of these makes it possible; empty: nothing is needed.</param>
/// <param name="EachLeg">One side after the other; the dose holds for each.</param>
/// <param name="Levels">Three: first weeks or painful days, usual, maintenance and sport.</param>
/// <param name="MostDays">A week, 1 to 7; from <paramref name="Days"/> on it has an effect.</param>
/// <param name="Up">The rule that moves it up.</param>
/// <param name="Down">The rules that move it down.</param>
/// <param name="NotWhen">Conditions that rule it out.</param>
/// <param name="Gentler">What takes its place, best first; may be empty.</param>
/// <param name="AfterCramp">The highest level within a day after a cramp in the muscle. Null: it rests.</param>
public sealed record Exercise(
    string Id,
    string Name,
    bool InArticle,
    ExerciseType Type,
    IReadOnlyList<string> Groups,
    IReadOnlyList<string> Needs,
    bool EachLeg,
    string Why,
    string Start,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Cues,
    IReadOnlyList<string> Errors,
    IReadOnlyList<Dose> Levels,
    int Days,
    int MostDays,
    string Up,
    IReadOnlyList<string> Down,
    IReadOnlyList<string> NotWhen,
    IReadOnlyList<string> Gentler,
    IReadOnlyList<LevelLimit> Limits,
    IReadOnlyList<Heed> Heeds,
    int? AfterCramp,
    EvidenceGrade Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources)
{
    public const int MostLevel = 3;

    /// <param name="level">1 to 3.</param>
    public Dose Dose(int level) => Levels[level - 1];

    public bool IsStretch => Type is ExerciseType.Flexibility;
}

/// <summary>With any of these conditions it goes no higher than this level.</summary>
public sealed record LevelLimit(IReadOnlyList<string> When, int Level);

/// <summary>What somebody with any of these conditions does differently.</summary>
public sealed record Heed(IReadOnlyList<string> When, string Say);
