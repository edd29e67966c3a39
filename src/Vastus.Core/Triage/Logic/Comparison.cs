namespace Vastus.Core.Triage.Logic;

/// <summary>A number against a limit, such as <c>age >= 55</c>.</summary>
public sealed record Comparison(string Name, Comparator Comparator, decimal Limit) : Expression
{
    public override IEnumerable<string> Names => [Name];

    public override bool? In(Facts facts) => facts.Number(Name) is not { } value
        ? null
        : Comparator switch
        {
            Comparator.AtLeast => value >= Limit,
            Comparator.AtMost => value <= Limit,
            Comparator.Over => value > Limit,
            _ => value < Limit,
        };

    public override IEnumerable<string> Open(Facts facts) => facts.Number(Name) is null ? [Name] : [];

    public override IEnumerable<string> First(Facts facts) => Open(facts);

    public override IEnumerable<string> Because(Facts facts) => In(facts) is true ? [Name] : [];
}

public enum Comparator
{
    AtLeast,
    AtMost,
    Over,
    Under,
}
