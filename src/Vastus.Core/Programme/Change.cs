namespace Vastus.Core.Programme;

/// <summary>Something that the rules changed in a programme.</summary>
/// <param name="Day">From when on.</param>
/// <param name="Exercise">Null: all of them.</param>
/// <param name="Rule">The rule, such as <c>PG-01</c>.</param>
/// <param name="Words">What is different, in a sentence.</param>
public sealed record Change(LocalDate Day, Exercise? Exercise, ChangeKind Kind, string Rule, string Words);

public enum ChangeKind
{
    Up,
    Down,

    /// <summary>Less far, or fewer, at the same level.</summary>
    Less,

    /// <summary>Left out for a while.</summary>
    Out,
}
