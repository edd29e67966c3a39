using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triage.Visits;

namespace Vastus.Core.Labs;

/// <summary>A blood result as a person typed it.</summary>
/// <param name="Amount">May begin with &lt; or &gt;.</param>
/// <param name="Day">ISO.</param>
/// <param name="Low">Of the range printed with it. Empty: none.</param>
/// <param name="High">As above.</param>
/// <param name="Sure">The unit that the person said is really meant. Empty: was not asked.</param>
public sealed record LabForm(string Analyte, string Amount, string Unit, string Day, string Low, string High, string Sure)
{
    private static readonly LocalTime Noon = LocalTime.Noon;

    public static LabForm Blank(LocalDate day) => new("", "", "", LocalDatePattern.Iso.Format(day), "", "", "");

    /// <summary>What has to be asked about the value and its unit. Null: nothing.</summary>
    public LabQuestion? Question => LabKnowledge.Embedded.Find(Analyte) is { } analyte && Value.Number is { } amount && LabPlausibility.Ask(analyte, amount, Unit) is { } question
        && !(question.CanBeMeant && LabUnits.AreSame(Sure, Unit))
            ? question
            : null;

    /// <param name="id">For the new entry.</param>
    /// <param name="zone">In which the day is meant.</param>
    /// <param name="now">When it is written down.</param>
    public Parsed<Entry> Parse(Guid id, DateTimeZone zone, Instant now)
    {
        List<Problem> problems = [];
        var analyte = LabKnowledge.Embedded.Find(Analyte);
        if (analyte is null)
            problems.Add(new("analyte", "analyte.unknown", Analyte is "" ? "it does not say which test" : "that test is not known here", "choose one from the list, such as Potassium"));
        var (comparator, number) = Value;
        if (number is null or < 0)
            problems.Add(new("amount", "amount.unreadable", "that is not a result", "write the number, such as 4.2; or with < or > before it"));
        else if (Question is { } question)
            problems.Add(new("unit", "unit.ask", question.Text.TrimEnd('?', '.'), question.Units is [] ? "look at the report again" : $"choose {string.Join(" or ", question.Units.Select(unit => unit.Text))}"));
        var today = now.InZone(zone).Date;
        if (LocalDatePattern.Iso.Parse(Day) is not { Success: true, Value: var day } || day > today || day.Year < Moment.FirstYear)
            problems.Add(new("day", "day.range", "that is not the day of a sample", "choose today or a day before"));
        var (low, high) = (End("low", Low, problems), End("high", High, problems));
        if (low > high)
            problems.Add(new("high", "range.order", "the upper end is below the lower one", "write them as printed"));
        if (problems is not [])
            return problems;

        var at = LocalDatePattern.Iso.Parse(Day).Value is var on && on == today ? now.InZone(zone).ToOffsetDateTime() : (on + Noon).InZoneLeniently(zone).ToOffsetDateTime();
        var details = Details.None
            .Telling("low", low is { } least ? Number.Text(least) : null).Telling("high", high is { } most ? Number.Text(most) : null).Telling("comparator", comparator);
        return new Entry(id, Moment.ToMilliseconds(at), new Lab(analyte!.Id, number!.Value, analyte.Unit(Unit)!.Text) { Details = details })
        {
            Recorded = on == today ? null : Moment.ToMilliseconds(now.InZone(zone).ToOffsetDateTime()),
        };
    }

    private (string? Comparator, decimal? Number) Value => LabNumber.Parse(Amount.Trim(), hasDecimalComma: true);

    private static decimal? End(string field, string typed, List<Problem> problems)
    {
        if (typed.Trim() is "")
            return null;
        if (Plain(typed) is { } number and >= 0)
            return number;
        problems.Add(new(field, "range.unreadable", "that is not a number", "write it as printed, or leave it empty"));
        return null;
    }

    /// <summary>With a decimal point or a decimal comma.</summary>
    private static decimal? Plain(string typed) => Number.Parse(typed.Trim().Replace(',', '.'));
}
