using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake;

/// <summary>One row of <c>targets.csv</c>: an amount a day for a group of people.</summary>
/// <param name="FromAge">In years.</param>
/// <param name="ToAge">Inclusive. Null: no end.</param>
/// <param name="Amount">In the nutrient's unit; the lower end of a range. Null: the authority sets none.</param>
/// <param name="AmountTo">The upper end. Null: no range.</param>
/// <param name="OnlySupplements">Of an upper limit: what food holds does not count.</param>
public sealed record TargetRow(
    string Id, string Nutrient, Authority Authority, TargetKind Kind, TargetWho Who, int FromAge, int? ToAge,
    decimal? Amount, decimal? AmountTo, bool OnlySupplements, Confidence Confidence, string Source, string? Note)
{
    public bool IsLimit => Kind is TargetKind.UpperLimit or TargetKind.ReduceAbove;

    public bool Holds(int age) => age >= FromAge && !(age > ToAge);
}

/// <summary>Whose reference values.</summary>
public enum Authority
{
    /// <summary>European Food Safety Authority.</summary>
    Eu,

    /// <summary>National Academies of the United States.</summary>
    Us,
}

public enum TargetKind
{
    /// <summary>Used where no recommended amount can be fixed.</summary>
    AdequateIntake,

    /// <summary>Enough for nearly everyone of the group.</summary>
    Recommended,

    SafeAndAdequate,

    /// <summary>The most a day that is held to do no harm.</summary>
    UpperLimit,

    /// <summary>Above it, cutting down is advised.</summary>
    ReduceAbove,
}

public enum TargetWho
{
    Anyone,
    Men,
    Women,
    Pregnant,
    Breastfeeding,
}
