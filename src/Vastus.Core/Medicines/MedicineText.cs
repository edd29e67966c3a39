using Vastus.Core.Diary;
using Vastus.Core.Knowledge;
using Vastus.Core.Triage;

namespace Vastus.Core.Medicines;

/// <summary>Short phrases of the pages about medicines.</summary>
public static class MedicineText
{
    public const string Nothing = "We know nothing about it. That does not mean it is harmless.";

    /// <summary>To stand wherever effects are listed.</summary>
    public const string Listed = "A listed effect does not mean that the medicine is the cause of yours.";

    /// <summary>Such as <c>Lasix (furosemide)</c>.</summary>
    public static string Title(MedicineOnList row) =>
        row.Known is { } known && MedicineName.Slug(row.Name) != known.Slug ? $"{row.Name} ({known.Ingredient})" : row.Name;

    /// <summary>Such as <c>Since 5 January 2026, 40 mg a day</c>.</summary>
    public static string Course(MedicineOnList row, DateTimeZone zone) => row switch
    {
        { State: MedicineState.Stopped, Stopped: { } stop } => $"You stopped it on {Day(stop, zone)}",
        { State: MedicineState.NowAndThen } => "Single doses only",
        _ => $"{(row.Since is { } since ? $"Since {Day(since, zone)}" : "Since when is not known")}, {Dose(row)}",
    };

    public static string Dose(MedicineOnList row) => row.Dose is { } dose ? $"{Amount(dose)} a day" : "dose not written down";

    /// <returns>Null: no single dose was logged.</returns>
    public static string? LastTaken(MedicineOnList row, ZonedDateTime now) => row.LastTaken is not { } entry ? null
        : $"Last dose: {(entry.Day == now.Date ? "today" : entry.Day == now.Date.PlusDays(-1) ? "yesterday" : Day(entry.Day))} at {DateWords.Time(entry.At)}";

    /// <summary>Of one that must never be stopped suddenly. Null: of another, or it was stopped long ago.</summary>
    public static string? StopWarning(MedicineOnList row, Instant now) => row switch
    {
        not { Known.Stop: StopRule.NeverAbruptly } => null,
        { State: not MedicineState.Stopped } => MedicineKnowledge.Embedded.Stops[StopRule.NeverAbruptly].Say,
        _ when row.ActsAt(now) => "It should not be stopped suddenly. If it was, or if you feel unwell since, speak to a pharmacist or doctor today.",
        _ => null,
    };

    public static string Effects(KnownMedicine known) => Join(known.Effects.Select(Effect));

    public static string HowOften(KnownMedicine known) =>
        $"{Capital.Of(Effect(known.Listed.Effect))}: {LabelWords.Of(known.Listed.Frequency)}{(known.Listed.Confidence is Confidence.Recalled ? ", from memory, not looked up again" : "")}.";

    /// <summary>How good it is known, such as <c>moderate; from memory, not looked up again</c>.</summary>
    public static string Graded(EvidenceGrade evidence, Confidence confidence) =>
        $"{new Evidence(evidence, null, null)}; {(confidence is Confidence.Recalled ? "from memory, not looked up again" : "looked up")}";

    public static string HowSoon(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "Now",
        Urgency.SameDay => "Today",
        Urgency.TwoWeeks => "Within days",
        _ => "At your next visit",
    };

    public static string Day(Instant at, DateTimeZone zone) => Day(at.InZone(zone).Date);

    public static string Join(IEnumerable<string> words) =>
        words.ToList() is var all && all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";

    private static string Effect(string id) => MedicineKnowledge.Embedded.Effects[id];

    private static string Day(LocalDate day) => $"{DateWords.InYear(day)} {day.Year}";

    private static string Amount(Dose dose) => dose.Unit switch
    {
        "ug" => $"{Number.Text(dose.Amount)} µg",
        { Length: > 3 } unit when dose.Amount != 1 => $"{Number.Text(dose.Amount)} {(unit is "patch" ? "patches" : $"{unit}s")}",
        var unit => $"{Number.Text(dose.Amount)} {unit}",
    };
}
