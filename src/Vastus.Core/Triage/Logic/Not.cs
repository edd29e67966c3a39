namespace Vastus.Core.Triage.Logic;

/// <summary>True only when the part is known to be no.</summary>
public sealed record Not(Expression Part) : Expression
{
    public override IEnumerable<string> Names => Part.Names;

    public override bool? In(Facts facts) => !Part.In(facts);

    public override IEnumerable<string> Open(Facts facts) => In(facts) is null ? Part.Open(facts) : [];

    public override IEnumerable<string> First(Facts facts) => In(facts) is null ? Part.First(facts) : [];

    /// <summary>Nothing: what is absent is no reason to show.</summary>
    public override IEnumerable<string> Because(Facts facts) => [];
}
