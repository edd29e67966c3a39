using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Vastus.Core.Triage.Logic;

/// <summary>A rule as JSON, for a phone that judges without a server: <c>check-rules.js</c> reads it.</summary>
/// <remarks>
/// A finding is its id; the rest are objects: <c>{"and": […]}</c>, <c>{"atLeast": 2, "of": […]}</c>, <c>{"not": …}</c> and
/// <c>{"number": "age", "op": ">=", "value": 55}</c>.
/// </remarks>
public static class ExpressionJson
{
    public static JsonNode Of(Expression logic) => logic switch
    {
        Is finding => finding.Name,
        All all => new JsonObject { ["and"] = Of(all.Parts) },
        AtLeast counted => new JsonObject { ["atLeast"] = counted.Count, ["of"] = Of(counted.Parts) },
        Not not => new JsonObject { ["not"] = Of(not.Part) },
        Comparison number => new JsonObject { ["number"] = number.Name, ["op"] = Sign(number.Comparator), ["value"] = number.Limit },
        _ => throw new UnreachableException(),
    };

    private static JsonArray Of(IEnumerable<Expression> parts) => [.. parts.Select(Of)];

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => ">=",
        Comparator.AtMost => "<=",
        Comparator.Over => ">",
        Comparator.Under => "<",
        _ => throw new ArgumentOutOfRangeException(nameof(comparator)),
    };
}
