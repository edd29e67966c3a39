using Vastus.Core.Knowledge;
using Vastus.Core.Profile;

namespace Vastus.Core.Labs;

/// <summary>What a blood test measures.</summary>
/// <param name="Id">As the diary names it: <c>calcium-adjusted</c>.</param>
/// <param name="Ref">In the list of facts: <c>LB-05</c>.</param>
/// <param name="Also">Other names.</param>
/// <param name="Units">The first one is that of all other numbers here.</param>
/// <param name="Possible">Beyond it is a typing error or another unit.</param>
/// <param name="Common">Beyond it, but common in another unit, that one may be meant.</param>
/// <param name="Ranges">Of adults, one for each sex where they differ.</param>
/// <param name="Bands">What parts of the scale mean.</param>
/// <param name="Lines">Where somebody has to look soon.</param>
/// <param name="Why">What it has to do with cramps, or with how the body is.</param>
/// <param name="Note">What to know before it is read. Null: nothing.</param>
public sealed record Analyte(
    string Id, string Ref, string Name, IReadOnlyList<string> Also, IReadOnlyList<string> Loincs, IReadOnlyList<LabUnit> Units,
    LabBounds Possible, LabBounds Common, IReadOnlyList<LabRange> Ranges, IReadOnlyList<LabBand> Bands, IReadOnlyList<LabLine> Lines,
    string Why, string? Note, EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources, LocalDate Reviewed)
{
    /// <summary>Of the international system, as most laboratories outside of the United States print it.</summary>
    public LabUnit First => Units[0];

    /// <returns>Null: the analyte has no such unit.</returns>
    public LabUnit? Unit(string text) => Units.FirstOrDefault(unit => LabUnits.AreSame(unit.Text, text));

    /// <returns>In the first unit. Null: the analyte has no such unit.</returns>
    public decimal? ToFirst(decimal amount, string unit) => Unit(unit)?.ToFirst(amount);

    /// <summary>The usual range for somebody.</summary>
    /// <returns>Null: it depends on the sex, which is not said.</returns>
    public LabRange? RangeFor(Sex? sex) => Ranges.FirstOrDefault(range => range.Sex is null) ?? (sex is null ? null : Ranges.FirstOrDefault(range => range.Sex == sex));

    /// <returns>What a value in the first unit means. Null: nothing is said of it.</returns>
    public string? Band(decimal value) => Bands.FirstOrDefault(band => !(value < band.From) && !(value >= band.To))?.Say;
}

/// <summary>Inclusive, in the first unit.</summary>
public sealed record LabBounds(decimal Least, decimal Most)
{
    public bool Contains(decimal value) => value >= Least && value <= Most;
}

/// <param name="Sex">Null: for everybody.</param>
/// <param name="Low">Inclusive. Null: no lower end.</param>
/// <param name="High">Inclusive. Null: no upper end.</param>
public sealed record LabRange(Sex? Sex, decimal? Low, decimal? High);

/// <param name="From">Inclusive. Null: from the beginning.</param>
/// <param name="To">Exclusive. Null: to the end.</param>
public sealed record LabBand(decimal? From, decimal? To, string Say);
