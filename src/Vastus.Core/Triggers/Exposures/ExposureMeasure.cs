using System.Collections.Immutable;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triggers.Exposures;

/// <summary>What is counted of the entries in a window.</summary>
/// <param name="Kinds">At least one.</param>
/// <param name="Names">Only entries with one of these names. Empty: with any or none.</param>
/// <param name="Level">Only entries of this level, as the diary file writes it. Null: of any or none.</param>
/// <param name="Counted">What of an entry is counted.</param>
/// <param name="Unit">Of the total: that of the kind's amount, <c>minutes</c>, or empty.</param>
public sealed record ExposureMeasure(ImmutableArray<string> Kinds, ImmutableArray<string> Names, string? Level, Counted Counted, string Unit)
{
    internal bool CountsLike(ExposureMeasure other) =>
        (Level, Counted) == (other.Level, other.Counted) && Kinds.AsSpan().SequenceEqual(other.Kinds.AsSpan())
        && Names.SequenceEqual(other.Names, Kinds is [Tag.Word] ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);

    /// <remarks>Tags are told apart to the letter, as in a check-in; other names also without capitals.</remarks>
    internal bool Takes(Happening what) =>
        (Level is null || Level == LevelOf(what))
        && (Names is [] || Names.Any(name => string.Equals(name, what.Name, what is Tag ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)));

    /// <summary>What one entry adds. Null: the entry does not say.</summary>
    internal decimal? Of(Happening what) => Counted switch
    {
        Counted.Entries => 1,
        Counted.Minutes => what.Minutes?.Value,
        _ => AmountOf(what),
    };

    /// <summary>In the kind's own unit.</summary>
    private static decimal? AmountOf(Happening what) => what switch
    {
        Fluid fluid => fluid.Millilitres,
        NutrientDose dose => dose.InOwnUnit,
        Sleep sleep => sleep.Hours,
        Heat heat => heat.Celsius,
        Symptom symptom => symptom.Strength,
        Custom custom => custom.Amount,
        Food food => food.Amount,
        ExerciseSet set => set.Amount,
        Lab lab => lab.Amount,
        _ => null,
    };

    private static string? LevelOf(Happening what) => what switch
    {
        Exercise exercise => Word(exercise.Effort),
        Sleep sleep => Word(sleep.Quality),
        Symptom { Present: { } present } => present ? "yes" : "no",
        Custom custom => custom.Level,
        _ => null,
    };

    private static string? Word<T>(T? value) where T : struct, Enum => value is { } word ? Words<T>.Of(word) : null;
}

public enum Counted
{
    Amount,
    Minutes,
    Entries,

    /// <summary>Only of the latest entry that has one; of two at the same instant, the smaller.</summary>
    LatestAmount,
}
