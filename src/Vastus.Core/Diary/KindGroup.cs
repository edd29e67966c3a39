using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Diary;

/// <summary>The kinds as a person looks for them.</summary>
public sealed record KindGroup(string Id, string Name, IReadOnlyList<string> Kinds)
{
    /// <summary>In the order in which they are offered. Every kind is in exactly one.</summary>
    public static IReadOnlyList<KindGroup> All { get; } =
    [
        new("spasm", "Spasm", ["spasm", "relief"]),
        new("intake", "Drinks & food",
        [
            "fluid", "food", "caffeine", "alcohol", "magnesium", "potassium", "sodium", "calcium", "vitamin-d",
            .. Nutrient.ById.Keys.Except(["caffeine", "alcohol", "magnesium", "potassium", "sodium", "calcium", "vitamin-d"])
                .Order(StringComparer.Ordinal),
        ]),
        new("movement", "Movement", ["exercise", "stretch", "warm-up", "cool-down", "set"]),
        new("rest", "Sleep & heat", ["sleep", "heat"]),
        new("medicine", "Medicine", ["medicine"]),
        new("body", "Body signs & blood results", ["symptom", "lab", "check"]),
        new("other", "Other", ["checkin", "tag", "custom", "note"]),
    ];

    /// <exception cref="InvalidOperationException">Not a kind: a bug in the caller.</exception>
    public static KindGroup Of(string kind) => All.First(g => g.Kinds.Contains(kind));

    /// <summary>What a kind is called on a page.</summary>
    public static string NameOf(string kind) => kind switch
    {
        "spasm" => "Spasm or cramp",
        "relief" => "What you tried against it",
        "fluid" => "Water or plain drink",
        "food" => "Food or other drink",
        "exercise" => "Exercise or walk",
        "warm-up" => "Warm-up",
        "cool-down" => "Cool-down",
        "set" => "Set of a programme exercise",
        "heat" => "Time in the heat",
        "symptom" => "Body sign",
        "lab" => "Blood result",
        "check" => "Symptom check",
        "checkin" => "Check-in",
        "tag" => "Own yes-or-no factor",
        "custom" => "Something else you track",
        _ => EntryWords.Plain(kind, capital: true),
    };
}
