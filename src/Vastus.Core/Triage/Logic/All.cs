namespace Vastus.Core.Triage.Logic;

/// <summary>True when every part is; decided as no by the first part that is no.</summary>
public sealed record All(IReadOnlyList<Expression> Parts) : Expression
{
    public override IEnumerable<string> Names => Parts.SelectMany(part => part.Names);

    public override bool? In(Facts facts)
    {
        bool? all = true;
        foreach (var part in Parts)
        {
            switch (part.In(facts))
            {
                case false: return false;
                case null: all = null; break;
            }
        }

        return all;
    }

    public override IEnumerable<string> Open(Facts facts) =>
        In(facts) is null ? Parts.SelectMany(part => part.Open(facts)) : [];

    public override IEnumerable<string> First(Facts facts) =>
        In(facts) is null ? Parts.First(part => part.In(facts) is null).First(facts) : [];

    public override IEnumerable<string> Because(Facts facts) =>
        In(facts) is true ? Parts.SelectMany(part => part.Because(facts)) : [];
}
