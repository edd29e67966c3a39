namespace Vastus.Core.Triage.Logic;

/// <summary>True when the answer is yes.</summary>
public sealed record Is(string Name) : Expression
{
    public override IEnumerable<string> Names => [Name];

    public override bool? In(Facts facts) => facts.Is(Name);

    public override IEnumerable<string> Open(Facts facts) => facts.Is(Name) is null ? [Name] : [];

    public override IEnumerable<string> First(Facts facts) => Open(facts);

    public override IEnumerable<string> Because(Facts facts) => facts.Is(Name) is true ? [Name] : [];
}
