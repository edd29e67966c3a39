using FsCheck;
using FsCheck.Fluent;
using Vastus.Core.Medicines;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Tests.Triage;

/// <summary>Anything that may be known of a person, by the real questions: mostly no or nothing, as with real people.</summary>
internal static class AnyFacts
{
    private static readonly string[] Findings = [.. TriageKnowledge.Embedded.Findings.Where(finding => finding.Kind is FindingKind.YesNo).Select(finding => finding.Id)];

    private static readonly string[] Medicines = [.. MedicineKnowledge.Embedded.Names];

    /// <summary>What was not asked of these facts, the numbers left out.</summary>
    public static IEnumerable<string> Unanswered(Facts facts) => Findings.Where(finding => facts.Is(finding) is null);

    public static Gen<Facts> Some =>
        from no in Gen.Elements(0, 50, 97, 100)
        from yes in Gen.Choose(0, 4)
        from medicines in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from seed in Gen.Choose(0, int.MaxValue)
        from age in Gen.Elements<decimal?>(null, 12, 40, 70)
        from caffeine in Gen.Elements<decimal?>(null, 0, 300, 900, 5_000)
        select Of(new Seeded((ulong)seed), no, yes, medicines, age, caffeine);

    private static Facts Of(Seeded random, int no, int yes, int medicines, decimal? age, decimal? caffeine)
    {
        var facts = new Facts(
            Findings.Where(_ => random.Chance(no / 100.0)).ToDictionary(finding => finding, _ => false),
            new Dictionary<string, decimal>());
        for (var i = 0; i < yes; i++)
            facts = facts.With(Findings[random.Between(0, Findings.Length - 1)], true);
        for (var i = 0; i < medicines; i++)
            facts = facts.With(Medicines[random.Between(0, Medicines.Length - 1)], true);
        facts = age is { } years ? facts.WithNumber("age", years) : facts;
        return caffeine is { } mg ? facts.WithNumber("caffeine_mg", mg) : facts;
    }
}
