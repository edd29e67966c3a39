using Vastus.Core.Diary;

namespace Vastus.Core.Triage.Visits;

/// <summary>What was said, as <c>key=value</c> facts: <c>yes=f_cramp+f_twitch;no=…;age=54</c>.</summary>
public static class SaidText
{
    private const char Plus = '+';

    public static Details Write(Said said) => Details.None
        .Listing("yes", said.Yes)
        .Listing("no", said.No)
        .Listing("unsure", said.Unsure)
        .Telling("age", said.Age?.ToString())
        .Telling("caffeine", said.CaffeineMg is { } mg ? Number.Text(mg) : null)
        .Telling("goes-on", said.GoesOn ? "yes" : null);

    public static Said Read(Details details) => new()
    {
        Yes = Said.Nothing.Yes.Union(details.List("yes")),
        No = Said.Nothing.No.Union(details.List("no")),
        Unsure = Said.Nothing.Unsure.Union(details.List("unsure")),
        Age = Number.Parse(details["age"]) is { } age ? (int)age : null,
        CaffeineMg = Number.Parse(details["caffeine"]),
        GoesOn = details["goes-on"] is not null,
    };

    internal static Details Telling(this Details details, string key, string? value) => value is null ? details : details.With(key, value);

    internal static Details Listing(this Details details, string key, IEnumerable<string> ids) =>
        details.Telling(key, string.Join(Plus, ids) is { Length: > 0 } text ? text : null);

    internal static IReadOnlyList<string> List(this Details details, string key) =>
        details[key]?.Split(Plus, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
