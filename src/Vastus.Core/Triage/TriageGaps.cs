using Vastus.Core.Knowledge;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>What makes sense line by line and not as a whole: what nobody uses, what cannot be reached, what has no place.</summary>
internal static class TriageGaps
{
    public static IEnumerable<KnowledgeProblem> Of(TriageFiles files, TriageKnowledge knowledge)
    {
        var findings = KnowledgeOutline.Of(files.Findings, TriageFiles.FindingsFile);
        var rules = KnowledgeOutline.Of(files.Rules, TriageFiles.RulesFile);
        var conditions = KnowledgeOutline.Of(files.Conditions, TriageFiles.ConditionsFile);
        return [.. Tiles(findings, knowledge), .. Unused(findings, rules, knowledge), .. Nots(rules, knowledge), .. Unnamed(conditions, knowledge)];
    }

    private static IEnumerable<KnowledgeProblem> Tiles(KnowledgeOutline findings, TriageKnowledge knowledge)
    {
        var tiles = knowledge.Blocks.ToDictionary(block => block.Id, block => block.Tiles.Select(tile => tile.Id).ToList());
        foreach (var finding in knowledge.Findings)
        {
            var known = tiles.GetValueOrDefault(finding.Block) ?? [];
            var field = $"findings.{finding.Id}.tile";
            if (finding.Tile is null && known is not [])
                yield return findings.Problem(field, "tile.missing", $"this is missing, and block {finding.Block} is shown in tiles", $"write {string.Join(", ", known)}");
            else if (finding.Tile is { } tile && !known.Contains(tile))
                yield return findings.Problem(field, "tile.unknown", $"\"{tile}\" is no tile of block {finding.Block}", known is [] ? "leave it out" : $"write {string.Join(", ", known)}");
        }
    }

    private static IEnumerable<KnowledgeProblem> Unused(KnowledgeOutline findings, KnowledgeOutline rules, TriageKnowledge knowledge)
    {
        var used = rules.Texts("", ".logic").SelectMany(Token.All).Select(token => token.Text).Concat(rules.Texts("scores.", ".findings")).ToHashSet();
        foreach (var finding in knowledge.Findings.Where(finding => finding.Id is not ""))
        {
            if (!used.Contains(finding.Id))
                yield return findings.Problem($"findings.{finding.Id}", "finding.unused", $"nothing in {TriageFiles.RulesFile} uses it", "use it in a rule, or take it out");
            else if (finding.Kind is FindingKind.YesNo && !Reach.Has(knowledge, finding.Id))
                yield return findings.Problem($"findings.{finding.Id}", "finding.unreached", "no yes to it, alone or with others, can make a rule true", "use it without NOT in a rule that is not self-care, or take it out");
        }
    }

    /// <summary>A NOT is true only after a clear no, so anywhere else somebody who did not answer would be missed.</summary>
    private static IEnumerable<KnowledgeProblem> Nots(KnowledgeOutline rules, TriageKnowledge knowledge) =>
        knowledge.Rules.Where(rule => rule.Level is not Urgency.SelfCare && HasNot(rule.Logic)).Select(rule => $"rules.{rule.Id}.logic")
            .Concat(knowledge.Raises.Where(raise => HasNot(raise.Logic)).Select(raise => $"raises.{raise.Id}.logic"))
            .Select(field => rules.Problem(field, "logic.not", "NOT stands outside of self-care, where a question that was not answered would lower the advice", "say it without NOT, or make it self-care"));

    private static IEnumerable<KnowledgeProblem> Unnamed(KnowledgeOutline conditions, TriageKnowledge knowledge)
    {
        var named = knowledge.Rules.SelectMany(rule => rule.Conditions).ToHashSet();
        return knowledge.Conditions.Where(condition => condition.Id is not "" && !named.Contains(condition.Id)).Select(condition =>
            conditions.Problem($"conditions.{condition.Id}", "condition.unnamed", "no rule names it", $"name it in a rule of {TriageFiles.RulesFile}, or take it out"));
    }

    private static bool HasNot(Expression logic) => logic switch
    {
        Not => true,
        All all => all.Parts.Any(HasNot),
        AtLeast some => some.Parts.Any(HasNot),
        _ => false,
    };
}
