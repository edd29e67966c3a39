using Vastus.Core.Knowledge;

namespace Vastus.Core.Triage.Logic;

/// <summary>Rules within knowledge files.</summary>
internal static class LogicText
{
    /// <summary>The rule under the key <c>logic</c>; where it is wrong, the problem says at which sign.</summary>
    public static Expression Logic(this KnowledgeMap map, Vocabulary vocabulary)
    {
        var text = map.Text("logic");
        if (text is "")
            return new All([]);
        var (expression, problem) = ExpressionParser.Parse(text, vocabulary);
        return expression ?? map.Problem("logic", "logic.form", $"at sign {problem!.At}, {problem.Wrong}", problem.Right, ExpressionParser.StandIn(text, vocabulary));
    }
}
