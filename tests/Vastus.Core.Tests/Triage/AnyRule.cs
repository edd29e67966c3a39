using FsCheck;
using FsCheck.Fluent;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Tests.Triage;

/// <summary>Any rule over a few findings and a number, and anything that may be known of them.</summary>
internal static class AnyRule
{
    public static readonly string[] Findings = ["a", "b", "c", "d"];

    public static readonly Gen<Facts> Facts =
        from answers in Gen.ListOf(Gen.Elements<bool?>(true, false, null), Findings.Length)
        from age in Gen.Elements<decimal?>(null, 10, 20, 30)
        select new Facts(
            Findings.Zip(answers).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!.Value),
            age is { } years ? new() { ["age"] = years } : new Dictionary<string, decimal>());

    public static readonly Gen<Expression> Monotone = Of(withNot: false, 3);

    public static readonly Gen<Expression> Any = Of(withNot: true, 3);

    private static Gen<Expression> Of(bool withNot, int depth)
    {
        var simple = Gen.OneOf(
            Gen.Elements(Findings).Select(Expression (name) => new Is(name)),
            Gen.Elements(Comparator.AtLeast, Comparator.Under).Select(Expression (comparator) => new Comparison("age", comparator, 20)));
        if (depth is 0)
            return simple;
        var inner = Of(withNot, depth - 1);
        var parts = Gen.Choose(1, 4).SelectMany(count => Gen.ListOf(inner, count));
        List<Gen<Expression>> kinds =
        [
            simple,
            parts.Select(Expression (all) => new All([.. all])),
            parts.SelectMany(all => Gen.Choose(1, all.Count), Expression (all, count) => new AtLeast(count, [.. all])),
        ];
        if (withNot)
            kinds.Add(inner.Select(Expression (part) => new Not(part)));
        return Gen.OneOf(kinds);
    }
}
