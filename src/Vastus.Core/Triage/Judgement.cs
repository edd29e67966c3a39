using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>What the rules say of a person, and what one more rule would change.</summary>
/// <param name="Fired">The rules that are true, the most urgent first.</param>
/// <param name="Raises">Why it counts one step more. Empty where it does not, or is urgent already.</param>
internal sealed record Judgement(IReadOnlyList<Rule> Fired, IReadOnlyList<Raise> Raises)
{
    /// <summary>What the rules say alone. Where none is true it is routine, never self-care: that takes a clear no to every warning sign.</summary>
    public Urgency Judged => Fired is [var first, ..] ? first.Level : Urgency.Routine;

    public Urgency Level => Raised(Judged);

    /// <summary>A raise that is not known yet could still count.</summary>
    public bool CanBeRaised => Raises is [] && IsRaisable(Judged);

    /// <summary>No rule says anything yet, so clear answers could still make it self-care.</summary>
    public bool CanBeSelfCare => Fired is [];

    public static Judgement Of(TriageKnowledge knowledge, Facts facts)
    {
        var judgement = new Judgement([.. knowledge.Rules.Where(rule => rule.Logic.In(facts) is true)], []);
        return IsRaisable(judgement.Judged)
            ? judgement with { Raises = [.. knowledge.Raises.Where(raise => raise.Logic.In(facts) is true)] }
            : judgement;
    }

    /// <summary>Whether it would be more urgent if this rule were true.</summary>
    public bool WouldRise(Rule rule) => Raised(rule.Level) < Level;

    private Urgency Raised(Urgency judged) => Raises is not [] && IsRaisable(judged) ? judged - 1 : judged;

    /// <summary>Only what is not urgent yet becomes more urgent for being young or pregnant.</summary>
    private static bool IsRaisable(Urgency level) => level > Urgency.SameDay;
}
