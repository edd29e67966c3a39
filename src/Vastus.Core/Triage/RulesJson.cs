using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>All that a phone needs to judge without a server, but for the questions, which stand in its page.</summary>
/// <remarks>The same for everybody. Levels are numbers: 0 is an emergency. Every list is in the order of the files.</remarks>
public static class RulesJson
{
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Signs that end a script or begin a mark stay escaped.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly Lazy<string> Lazy = new(() => Of(TriageKnowledge.Embedded));

    public static string Embedded => Lazy.Value;

    public static string Of(TriageKnowledge knowledge) => JsonSerializer.Serialize(
        new
        {
            Levels = knowledge.Levels.Select(level => new { Id = Words<Urgency>.Of(level.Urgency), level.Headline, level.Advice, level.Watch }),
            Rules = knowledge.Rules.Select(rule => new
            {
                rule.Id,
                Level = (int)rule.Level,
                Logic = ExpressionJson.Of(rule.Logic),
                rule.Conditions,
                rule.Note,
            }),
            Raises = knowledge.Raises.Select(raise => new { raise.Id, Logic = ExpressionJson.Of(raise.Logic), raise.Text }),
            Blocks = knowledge.Blocks.Select(block => block.Id),
            Findings = knowledge.Findings.Select(finding => new
            {
                finding.Id,
                finding.Block,
                finding.Because,
                Number = finding.Kind is FindingKind.Number ? true : (bool?)null,
            }),
            Conditions = knowledge.Conditions.Select(condition => new
            {
                condition.Id,
                condition.Name,
                condition.Frequency,
                condition.What,
                condition.See,
            }),
            Follows = Answers.Follows.Select(follows => new { follows.Finding, Logic = ExpressionJson.Of(follows.Logic) }),
        },
        Compact);
}
