using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Tests.Triage;

/// <summary>One answer more.</summary>
internal static class Answered
{
    public static Facts With(this Facts facts, string finding, bool yes) =>
        facts with { Findings = new Dictionary<string, bool>(facts.Findings) { [finding] = yes } };

    public static Facts Without(this Facts facts, string finding) =>
        facts with { Findings = facts.Findings.Where(pair => pair.Key != finding).ToDictionary() };

    public static Facts WithNumber(this Facts facts, string name, decimal value) =>
        facts with { Numbers = new Dictionary<string, decimal>(facts.Numbers) { [name] = value } };

    public static Urgency Level(this Facts facts) => Check.Of(TriageKnowledge.Embedded, facts).Level.Urgency;
}
