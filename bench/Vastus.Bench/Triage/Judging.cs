using System.Diagnostics;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Bench.Triage;

/// <summary>What one answer of the symptom check costs, beside looking each finding up once.</summary>
internal static class Judging
{
    private const int Times = 2_000;

    public static void Measure(Table table)
    {
        var knowledge = TriageKnowledge.Embedded;
        var facts = new Facts(
            knowledge.Findings.Where(finding => finding.Kind is FindingKind.YesNo).ToDictionary(finding => finding.Id, finding => finding.Id is "f_cramp"),
            new Dictionary<string, decimal> { ["age"] = 54 });
        var lookedUp = Each(() => knowledge.Findings.Count(finding => facts.Is(finding.Id) is true));
        var judged = Each(() => Check.Of(knowledge, facts));
        var asked = Each(() => Interview.Next(knowledge, Facts.None));
        table.Add("", $"{knowledge.Findings.Count} findings, each looked up once", Text(lookedUp));
        table.Add("", $"an answer: {knowledge.Rules.Count} rules", $"{Text(judged)}, {judged / lookedUp:0.0} times that", "1 ms");
        table.Add("", "what to ask next, with nothing answered", Text(asked), "1 ms");
    }

    private static double Each<T>(Func<T> what)
    {
        for (var i = 0; i < Times; i++)
            what();
        var time = Stopwatch.StartNew();
        for (var i = 0; i < Times; i++)
            what();
        return time.Elapsed.TotalMilliseconds / Times;
    }

    private static string Text(double ms) => $"{ms:0.0000} ms";
}
