namespace Vastus.Core.Triage.Logic;

/// <summary>True when so many of the parts are; OR is at least one.</summary>
public sealed record AtLeast(int Count, IReadOnlyList<Expression> Parts) : Expression
{
    public override IEnumerable<string> Names => Parts.SelectMany(part => part.Names);

    public override bool? In(Facts facts)
    {
        int yes = 0, open = 0;
        foreach (var part in Parts)
        {
            switch (part.In(facts))
            {
                case true: yes++; break;
                case null: open++; break;
            }
        }

        return yes >= Count ? true : yes + open < Count ? false : null;
    }

    public override IEnumerable<string> Open(Facts facts) =>
        In(facts) is null ? Parts.SelectMany(part => part.Open(facts)) : [];

    public override IEnumerable<string> First(Facts facts) =>
        In(facts) is null ? Parts.SelectMany(part => part.First(facts)) : [];

    public override IEnumerable<string> Because(Facts facts) =>
        In(facts) is true ? Parts.SelectMany(part => part.Because(facts)) : [];
}
