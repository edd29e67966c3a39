using Vastus.Core.Labs;
using Vastus.Core.Medicines;

namespace Vastus.Core.Triage;

/// <summary>Reasons as sentences.</summary>
public static class ReasonWords
{
    /// <param name="because">Ids of findings, and of classes and pairs of medicines.</param>
    /// <param name="signs">Names of what it can be a sign of.</param>
    internal static string Of(IReadOnlyList<string> because, IReadOnlyList<string> signs, string? note, TriageKnowledge knowledge)
    {
        var findings = because.Select(id => knowledge.ById.GetValueOrDefault(id)).OfType<Finding>().ToLookup(finding => finding.Kind, finding => finding.Because);
        List<string> said = [.. findings[FindingKind.YesNo]];
        List<string> numbers = [.. findings[FindingKind.Number]];
        List<string> sentences = [];
        if (said is not [])
            sentences.Add($"You said that {List(said, "and")}.");
        if (numbers is not [])
            sentences.Add($"This is {(said is [] ? "" : "also ")}because {List(numbers, "and")}.");
        List<string> held = [.. because.Where(id => !knowledge.ById.ContainsKey(id) && id is not (LabFacts.Emergency or LabFacts.SameDay)).Select(MedicineKnowledge.Embedded.Words).OfType<string>()];
        if (held is not [])
            sentences.Add($"Your list of medicines holds {List(held, "and")}.");
        if (because.Contains(LabFacts.Emergency))
            sentences.Add("A blood result of yours is at a line at which help is needed now.");
        else if (because.Contains(LabFacts.SameDay))
            sentences.Add("A blood result of yours is at a line at which somebody should look the same day.");
        if (signs is not [])
            sentences.Add($"This can be a sign of {List(signs, "or")}.");
        if (note is not null)
            sentences.Add(note);
        return string.Join(' ', sentences);
    }

    private static string List(IReadOnlyList<string> items, string last) =>
        items.Count is 1 ? items[0] : $"{string.Join(", ", items.SkipLast(1))} {last} {items[^1]}";
}
