using NodaTime.Text;

namespace Vastus.Core.Reports;

/// <summary>What a report shows: which days, and which parts.</summary>
/// <param name="Days">Local days, both inclusive.</param>
/// <param name="Parts">Not empty.</param>
public sealed record ReportScope(DateInterval Days, IReadOnlySet<ReportPart> Parts)
{
    /// <summary>Unless another time is chosen. Unit: days.</summary>
    public const int DaysUsual = 92;

    public static IReadOnlySet<ReportPart> AllParts { get; } = Enum.GetValues<ReportPart>().ToHashSet();

    /// <summary>The last three months, with everything.</summary>
    public static ReportScope Usual(LocalDate today) => new(new(today.PlusDays(1 - DaysUsual), today), AllParts);

    public bool Has(ReportPart part) => Parts.Contains(part);

    /// <summary>The parts as kept and as in an address: <c>course,triggers</c>, in the order of the report.</summary>
    public string PartsText => string.Join(',', Parts.Order().Select(Words<ReportPart>.Of));

    /// <summary>As in an address: <c>from=2026-01-01&amp;to=2026-03-31&amp;parts=course,triggers</c>.</summary>
    public string Query => $"from={Iso(Days.Start)}&to={Iso(Days.End)}&parts={PartsText}";

    /// <summary>Reads what <see cref="Query"/> wrote, or what a form sent; what is absent is as usual.</summary>
    /// <returns>Null: a day is no day, the days are in the wrong order, or a part is unknown.</returns>
    public static ReportScope? Parse(string? from, string? to, string? parts, LocalDate today)
    {
        var usual = Usual(today);
        if (Day(to, usual.Days.End) is not { } last || Day(from, last.PlusDays(1 - DaysUsual)) is not { } first || first > last)
            return null;
        var words = (parts ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var chosen = words.Select(Words<ReportPart>.Parse).ToList();
        return chosen.Contains(null) ? null : new(new(first, last), chosen is [] ? usual.Parts : chosen.Select(part => part!.Value).ToHashSet());
    }

    private static LocalDate? Day(string? text, LocalDate usual) =>
        string.IsNullOrWhiteSpace(text) ? usual : LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true, Value: var day } ? day : null;

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
