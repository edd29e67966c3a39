using System.Text;
using Vastus.Core.Triage;

namespace Vastus.Cli;

/// <summary>The symptom check for people.</summary>
internal static class CheckText
{
    private const int Shown = 12;

    /// <param name="result">What the check says.</param>
    /// <param name="unknownMedicines">Those that nothing is known of.</param>
    public static string Of(CheckResult result, IReadOnlyList<string> unknownMedicines)
    {
        var text = new StringBuilder().AppendLine(result.Level.Headline);
        foreach (var step in result.Advice)
            text.AppendLine($"  - {step}");
        Part(text, "Why", result.Reasons.Select(reason => $"{reason.Text} [{reason.Rule}]"));
        Part(text, "This can be a sign of, the likeliest first", result.Signs.Select(sign => sign.Condition.Name));
        Part(text, "Get help sooner if", result.Level.Watch);
        if (unknownMedicines is not [])
            text.AppendLine().AppendLine($"Not in our table of medicines, and so not considered: {string.Join(", ", unknownMedicines)}. Ask a pharmacist.");
        if (result.Ask is not [])
            text.AppendLine().AppendLine($"Not answered, and could make it more urgent: {string.Join(", ", result.Ask.Take(Shown))}{(result.Ask.Count > Shown ? $" and {result.Ask.Count - Shown} more" : "")}");
        return text.ToString().TrimEnd().ReplaceLineEndings("\n");
    }

    public static string Of(IReadOnlyList<Finding> questions)
    {
        var width = questions.Max(question => question.Id.Length);
        return string.Join('\n', questions.Select(question => $"{question.Block}  {question.Id.PadRight(width)}  {question.Question}"));
    }

    private static void Part(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all is [])
            return;
        text.AppendLine().AppendLine(title);
        foreach (var line in all)
            text.AppendLine($"  - {line}");
    }
}
