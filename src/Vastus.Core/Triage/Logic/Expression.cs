namespace Vastus.Core.Triage.Logic;

/// <summary>
/// A condition over findings in the three-valued logic of Kleene: yes, no, and not known, which never counts as yes and
/// never as no. So an answer that is missing can keep advice from being lowered, and never lowers it.
/// </summary>
public abstract record Expression
{
    /// <returns>Null: what is known does not decide it.</returns>
    public abstract bool? In(Facts facts);

    /// <summary>Every finding and number it speaks of, as written.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>What is not known and could still make it true. Empty when it is decided.</summary>
    public abstract IEnumerable<string> Open(Facts facts);

    /// <summary>Of <see cref="Open"/>, what is worth asking first: of parts that must all hold, only the first that is open.</summary>
    public abstract IEnumerable<string> First(Facts facts);

    /// <summary>The findings and numbers that make it true. Empty unless it is.</summary>
    public abstract IEnumerable<string> Because(Facts facts);
}
