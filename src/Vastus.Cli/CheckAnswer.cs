using System.Text.Json.Serialization;
using Vastus.Core;
using Vastus.Core.Triage;

namespace Vastus.Cli;

/// <summary>The answer of <c>check</c>, in the names that scripts rely on.</summary>
/// <param name="UnknownMedicines">Those that nothing is known of, and that were not considered.</param>
internal sealed record CheckAnswer(
    string Level,
    string Headline,
    IReadOnlyList<CheckAnswer.ReasonAnswer> Reasons,
    IReadOnlyList<CheckAnswer.ConditionAnswer> Conditions,
    IReadOnlyList<string> Ask,
    IReadOnlyList<string> Advice,
    IReadOnlyList<string> Watch,
    IReadOnlyList<string> UnknownMedicines,
    string Rules)
{
    public static CheckAnswer Of(CheckResult result, IReadOnlyList<string> unknownMedicines) => new(
        Word(result.Level.Urgency), result.Level.Headline,
        [.. result.Reasons.Select(reason => new ReasonAnswer(reason.Rule, Word(reason.Level), reason.Because, reason.Text, reason.Sources))],
        [.. result.Signs.Select(sign => new ConditionAnswer(sign.Condition.Id, sign.Condition.Name, sign.Because))],
        result.Ask, result.Advice, result.Level.Watch, unknownMedicines, TriageFiles.Embedded.Version);

    /// <summary>As everywhere in JSON, words are joined by an underscore.</summary>
    private static string Word(Urgency urgency) => Words<Urgency>.Of(urgency).Replace('-', '_');

    internal sealed record ReasonAnswer(string Rule, string Level, IReadOnlyList<string> Because, string Text, IReadOnlyList<string> Sources);

    internal sealed record ConditionAnswer(string Id, string Name, IReadOnlyList<string> Because);
}

/// <summary>One question that the check can ask.</summary>
internal sealed record QuestionAnswer(
    string Id,
    string Text,
    string Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Unit,
    IReadOnlyList<string> Choices,
    string Block)
{
    public static QuestionAnswer Of(Finding finding) => new(
        finding.Id, finding.Question, Words<FindingKind>.Of(finding.Kind).Replace('-', '_'), finding.Unit, finding.Choices, finding.Block);
}
