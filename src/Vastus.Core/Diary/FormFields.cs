using Vastus.Core.Diary.Kinds;
using Vastus.Core.Profile;
using Vastus.Core.Triage;

namespace Vastus.Core.Diary;

/// <summary>Which fields the form for a kind has: just those that the kind gives a meaning to.</summary>
public static class FormFields
{
    private static readonly FormField Lasted = new("minutes", "How long, in minutes", FieldType.Number);
    private static readonly FormField Site = new("site", "Where, such as inner thigh or calf", FieldType.Words);
    private static readonly FormField Side = Pick<Side>("side", "Side");

    /// <param name="kind">One of <see cref="Kind.All"/>.</param>
    /// <param name="person">Whose units are offered first.</param>
    public static IReadOnlyList<FormField> Of(string kind, Profile.Profile person) => kind switch
    {
        "spasm" =>
        [
            Pick<SpasmType>("name", "What was it?"), Scale("amount", "How bad at its worst, 0 to 10"), Lasted, Site, Side,
            Pick<Doing>("detail.doing", "What were you doing when it began?"),
        ],
        "relief" =>
        [
            new("name", "What you tried", FieldType.Words, Hint: "Such as stretch, rest or cold pack."),
            new("level", "Did it help?", FieldType.Choice,
                [("", "Not said"), ("full", "It went away"), ("some", "It helped some"), ("none", "It did not help"), ("worse", "It got worse")]),
            Lasted, Site, Side, Scale("detail.pain-before", "Pain before, 0 to 10"), Scale("detail.pain-after", "Pain after, 0 to 10"),
        ],
        "fluid" => [Amount("How much"), Unit(person.FluidUnit is FluidUnit.FluidOunces ? ["fl oz", "mL"] : ["mL", "fl oz"])],
        "food" => [Named("What was it?"), Amount("How much"), Unit(person.FluidUnit is FluidUnit.FluidOunces ? ["portion", "g", "fl oz", "mL"] : ["portion", "g", "mL"])],
        "medicine" =>
        [
            Named("Which medicine?"),
            new("level", "What happened?", FieldType.Choice,
                [("dose", "One dose taken"), ("start", "Started"), ("change", "Dose changed"), ("stop", "Stopped")]),
            Amount("How much", "One dose; for a start or change, the new daily dose."), Unit(["", .. Medicine.Units]),
        ],
        "exercise" => [Named("What did you do?"), Lasted, Pick<Effort>("level", "How hard was it?")],
        "stretch" or "warm-up" or "cool-down" => [Lasted, Site, Side],
        "set" =>
        [
            Named("Which exercise?"), Amount("How many"), Unit(["reps", "s"]),
            new("detail.load", "Weight or band", FieldType.Words), Scale("detail.pain", "Pain during it, 0 to 10"),
        ],
        "heat" => [Lasted, Amount("How hot was it?"), Unit(person.TemperatureUnit is TemperatureUnit.Fahrenheit ? ["F", "C"] : ["C", "F"])],
        "sleep" => [Amount("How many hours", "Counted to the time of waking above."), Pick<SleepQuality>("level", "How was it?")],
        "symptom" => [Named("Which sign?"), Pick<YesNo>("level", "Was it there?"), Scale("amount", "How strong, 0 to 10")],
        "lab" => [Named("Which value?"), Amount("Result"), new("unit", "Unit as printed, such as mmol/L", FieldType.Words)],
        "check" => [Pick<Urgency>("level", "What was the answer?")],
        "checkin" => [new("covers", "For which of these is everything written down?", FieldType.Many, Coverable)],
        "tag" => [Named("Which one?")],
        "custom" =>
        [
            Named("What is it?"), Amount("How much"), new("unit", "Unit", FieldType.Words), Lasted,
            new("level", "Or in a word", FieldType.Words),
        ],
        "note" => [],
        _ => Nutrient.ById.TryGetValue(kind, out var nutrient)
            ? [Amount("How much"), Unit(nutrient.Units)]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind"),
    };

    /// <summary>The kinds that a check-in is usually about.</summary>
    private static IReadOnlyList<(string, string)> Coverable { get; } =
        [.. new[] { "spasm", "fluid", "food", "caffeine", "alcohol", "exercise", "stretch", "heat", "sleep", "medicine" }.Select(k => (k, KindGroup.NameOf(k)))];

    private static FormField Named(string label) => new("name", label, FieldType.Words);

    private static FormField Amount(string label, string? hint = null) => new("amount", label, FieldType.Number, Hint: hint);

    private static FormField Unit(IReadOnlyList<string> units) =>
        new("unit", "Unit", FieldType.Choice, [.. units.Select(u => (u, UnitName(u)))]);

    private static FormField Scale(string name, string label) => new(
        name, label, FieldType.Choice, [("", "Not said"), .. Enumerable.Range(0, 11).Select(p => ($"{p}", p switch { 0 => "0: none", 10 => "10: the worst imaginable", _ => $"{p}" }))]);

    private static FormField Pick<T>(string name, string label) where T : struct, Enum =>
        new(name, label, FieldType.Choice, [("", "Not said"), .. Words<T>.All.Select(w => (w, EntryWords.Plain(w, capital: true)))]);

    private static string UnitName(string unit) => unit switch
    {
        "" => "Not said",
        "ug" => "µg",
        "C" => "°C",
        "F" => "°F",
        "s" => "seconds",
        "reps" => "repetitions",
        _ => unit,
    };
}
