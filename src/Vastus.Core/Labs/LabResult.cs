using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Labs;

/// <summary>One blood result, read against its range.</summary>
/// <param name="Entry">In the diary; of a value that is worked out, the one it is worked out from.</param>
/// <param name="Analyte">Null: nothing is known of it.</param>
/// <param name="Name">For people.</param>
/// <param name="Amount">As printed.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Value">In the analyte's first unit. Null: the unit or the analyte is not known.</param>
/// <param name="Comparator"><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;=</c>, <c>&gt;</c>: the true value lies on that side. Null: it is the value.</param>
/// <param name="Low">Of the range, in the unit as printed. Null: no lower end, or no range.</param>
/// <param name="High">As above.</param>
/// <param name="RangeFrom">Whose range it is.</param>
/// <param name="IsWorkedOut">From other values, and not measured.</param>
public sealed record LabResult(
    Entry Entry, Analyte? Analyte, string Name, decimal Amount, string Unit, decimal? Value, string? Comparator,
    decimal? Low, decimal? High, LabRangeFrom RangeFrom, bool IsWorkedOut)
{
    /// <summary>The person's lowest value in the year before, in the first unit. Null: there is none.</summary>
    public decimal? OwnBefore { get; init; }

    public OffsetDateTime At => Entry.At;

    private bool CanBeLess => Comparator is ['<', ..];

    private bool CanBeMore => Comparator is ['>', ..];

    /// <summary>What a value beyond what can be measured says for certain, and nothing more.</summary>
    public LabReading Reading => (Low, High) switch
    {
        (null, null) => LabReading.Unknown,
        _ when Amount < Low && !CanBeMore => LabReading.Below,
        ({ } low, _) when Comparator is "<" && Amount <= low => LabReading.Below,
        _ when Amount > High && !CanBeLess => LabReading.Above,
        (_, { } high) when Comparator is ">" && Amount >= high => LabReading.Above,
        _ when CanBeLess && Low is not null => LabReading.Unknown,
        _ when CanBeMore && High is not null => LabReading.Unknown,
        _ when CanBeLess && Amount > High || CanBeMore && Amount < Low => LabReading.Unknown,
        _ => LabReading.Within,
    };

    /// <summary>What the value means besides, within the dossier's bands. Null: nothing is said of it.</summary>
    public string? Band => Value is { } value && Comparator is null ? Analyte?.Band(value) : null;

    /// <summary>The most urgent line that it is certainly at or beyond.</summary>
    /// <param name="facts">Of the person now. What is not known makes no line hold.</param>
    /// <returns>Null: none.</returns>
    public LabLine? Line(Facts facts) => Value is not { } value || Analyte is not { } analyte ? null
        : Lines(analyte).Where(line => (line.Logic is null || line.Logic.In(facts) is true) && IsPassed(line, value)).MinBy(line => line.Urgency);

    /// <summary>Total calcium that nothing adjusts is held against the lines of the adjusted one: nobody is sent home because albumin is missing.</summary>
    private IReadOnlyList<LabLine> Lines(Analyte analyte) => analyte.Id is "calcium" && !IsAdjusted ? LabKnowledge.Embedded.Find("calcium-adjusted")!.Lines : analyte.Lines;

    /// <summary>Of a total calcium: the adjusted value stands beside.</summary>
    internal bool IsAdjusted { get; init; }

    private bool IsPassed(LabLine line, decimal value) => line.IsPassed(
        value, Comparator, Analyte!.Unit(Unit) is { } unit && unit != Analyte.First, Upper(Analyte), OwnBefore);

    /// <summary>In the first unit. Where nobody said the sex, the lower of two: it is reached first.</summary>
    private decimal? Upper(Analyte analyte) => High is { } high && analyte.Unit(Unit) is { } unit ? unit.ToFirst(high) : analyte.Ranges.Min(range => range.High);
}

/// <summary>Where a result lies beside its range.</summary>
public enum LabReading
{
    Below,
    Within,
    Above,

    /// <summary>There is no range, or it does not decide.</summary>
    Unknown,
}

/// <summary>Whose range a result is read against.</summary>
public enum LabRangeFrom
{
    /// <summary>The laboratory's own, which counts before any other.</summary>
    Printed,

    /// <summary>A usual one of adults.</summary>
    Usual,

    /// <summary>There are different ones for women and men, and the person did not say.</summary>
    DependsOnSex,

    /// <summary>The person may be under 18, or is pregnant, and the usual ranges are not for them.</summary>
    NotForPerson,

    None,
}
