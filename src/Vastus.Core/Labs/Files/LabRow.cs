using System.Collections.Immutable;

namespace Vastus.Core.Labs.Files;

/// <summary>One result as a laboratory's file gives it, before anybody looked up what it is.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="At">When the sample was taken; where only the day is known, at noon.</param>
/// <param name="Loincs">Codes of the test. Empty: none is given.</param>
/// <param name="Names">What the test is called, the best name first.</param>
/// <param name="Amount">Null never stands here: what has no number is passed over.</param>
/// <param name="Comparator"><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;=</c> or <c>&gt;</c>: the true value lies on that side. Null: it is the value.</param>
/// <param name="Unit">As printed. Null: none is given.</param>
/// <param name="UnitCode">The unit's UCUM code. Null: none is given.</param>
/// <param name="Low">Of the range printed with it, in the same unit. Null: none.</param>
/// <param name="High">As above.</param>
public sealed record LabRow(
    int Line, OffsetDateTime At, ImmutableArray<string> Loincs, ImmutableArray<string> Names,
    decimal Amount, string? Comparator, string? Unit, string? UnitCode, decimal? Low, decimal? High)
{
    /// <summary>For messages and for the diary when nobody knows the test.</summary>
    public string Name => Names is [var name, ..] ? name : Loincs is [var code, ..] ? $"LOINC {code}" : "?";
}
