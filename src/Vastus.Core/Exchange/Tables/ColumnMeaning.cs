using System.Collections.Frozen;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Tables;

/// <summary>What a column of another program's table can mean in a diary.</summary>
/// <param name="Word">As it is written on the command line and kept: <c>date</c>, <c>fluid:mL</c>.</param>
/// <param name="Label">As it is offered on a page.</param>
/// <param name="Group">Under which heading.</param>
public sealed record ColumnMeaning(string Word, string Label, MeaningGroup Group)
{
    /// <summary>1 US cup is 236.5882365 mL (NIST Handbook 44, appendix C).</summary>
    public const decimal MillilitresPerCup = 236.5882365m;

    public static readonly ColumnMeaning Nothing = new("-", "Leave it out", MeaningGroup.Nothing);

    private static readonly IReadOnlyList<string> Repeatable = ["-", "note", "tags", "tag", "custom", "medicine", "food"];

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<ColumnMeaning> All { get; } =
    [
        Nothing,
        new("at", "Day and time", MeaningGroup.When),
        new("date", "Day", MeaningGroup.When),
        new("time", "Time of day", MeaningGroup.When),
        new("end", "When it ended", MeaningGroup.When),
        new("kind", "What kind of thing it is", MeaningGroup.Row),
        new("name", "Which one", MeaningGroup.Row),
        new("intensity", "How strong, 0 to 10", MeaningGroup.Row),
        new("amount", "How much", MeaningGroup.Row),
        new("minutes", "How long, in minutes", MeaningGroup.Row),
        new("hours", "How long, in hours", MeaningGroup.Row),
        new("level", "How it was, in a word", MeaningGroup.Row),
        new("site", "Which muscle or place", MeaningGroup.Row),
        new("side", "Left or right", MeaningGroup.Row),
        new("note", "Note", MeaningGroup.Row),
        new("spasm:0-10", "Spasm: how strong, 0 to 10", MeaningGroup.Own),
        new("spasm:count", "Spasms: how many, or yes and no", MeaningGroup.Own),
        new("fluid:mL", "Water or plain drink, in mL", MeaningGroup.Own),
        new("fluid:L", "Water or plain drink, in litres", MeaningGroup.Own),
        new("fluid:fl-oz", "Water or plain drink, in fl oz", MeaningGroup.Own),
        new("fluid:cup", "Water or plain drink, in cups", MeaningGroup.Own),
        new("sleep:h", "Sleep, in hours", MeaningGroup.Own),
        new("sleep:min", "Sleep, in minutes", MeaningGroup.Own),
        new("exercise:min", "Exercise, in minutes", MeaningGroup.Own),
        new("medicine", "Medicine that was taken, by name", MeaningGroup.Own),
        new("food", "Food or drink, by name", MeaningGroup.Own),
        new("tag", "Yes or no, called as the column", MeaningGroup.Own),
        new("tags", "List of things that were so", MeaningGroup.Own),
        new("custom", "Number or word, called as the column", MeaningGroup.Own),
        .. KindGroup.All.SelectMany(group => group.Kinds).Where(Nutrient.ById.ContainsKey).SelectMany(OfNutrient),
    ];

    private static readonly FrozenDictionary<string, ColumnMeaning> ByWord = All.ToFrozenDictionary(meaning => meaning.Word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Before the colon: <c>fluid</c> of <c>fluid:mL</c>.</summary>
    public string What => Word.Split(':')[0];

    /// <summary>After the colon; empty: there is none.</summary>
    public string Unit => Word.Split(':') is [_, var unit] ? unit : "";

    /// <summary>Whether several columns may mean this.</summary>
    public bool MayComeTwice => Repeatable.Contains(What);

    /// <param name="text">A word; the unit may be left out.</param>
    /// <param name="unit">Of the column's name, where it has one: <c>mL</c>.</param>
    /// <returns>Null: no meaning.</returns>
    public static ColumnMeaning? Parse(string text, string unit = "") =>
        text.Trim() is var word && ByWord.TryGetValue(word, out var exact) ? exact
        : ByWord.TryGetValue($"{word}:{unit}", out var united) ? united
        : All.FirstOrDefault(meaning => meaning.Unit is not "" && meaning.What.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <returns>The unit that a column's name says, as the diary writes it. Empty: none.</returns>
    public static string UnitOf(string column) => HeaderWords.Of(column).Unit;

    private static IEnumerable<ColumnMeaning> OfNutrient(string kind) =>
        Nutrient.ById[kind].Units.Select(unit => new ColumnMeaning(
            $"{kind}:{unit}", $"{KindGroup.NameOf(kind)}, in {(unit is "ug" ? "µg" : unit)}", MeaningGroup.Nutrient));
}
