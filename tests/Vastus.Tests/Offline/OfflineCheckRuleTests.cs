using System.Text.Json;
using Vastus.Core.Triage;
using Vastus.Tests.Running;

namespace Vastus.Tests.Offline;

/// <summary>What a phone says without a network is what the core says.</summary>
public sealed class OfflineCheckRuleTests
{
    private const int Seed = 20261124;
    private const int Sets = 600;

    private static readonly TriageKnowledge Knowledge = TriageKnowledge.Embedded;

    private static Answers ACrampAndNothingElse => new()
    {
        Age = 40,
        Findings = Knowledge.Findings.Where(finding => finding.Kind is FindingKind.YesNo).ToDictionary(finding => finding.Id, finding => finding.Id is "f_cramp"),
    };

    [Fact]
    public async Task The_phone_judges_as_the_core_does()
    {
        await using var app = await RunningApp.StartAsync();
        using (await app.SignedInAsync())
        {
        }

        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/offline#check");
        var random = new Random(Seed);
        List<Answers> sets = [new(), ACrampAndNothingElse, .. Enumerable.Range(1, Sets).Select(_ => Any(random))];

        var said = await page.EvaluateAsync<JsonElement>(
            """
            async sets => {
              const { check, factsOf, next } = await import("/js/check-rules.js")
              const knowledge = JSON.parse(document.getElementById("check-rules").textContent)
              return JSON.parse(sets).map(answers => {
                const facts = factsOf(knowledge, answers), { level, reasons, signs, ask, advice } = check(knowledge, facts)
                return [
                  knowledge.levels[level].id, ...reasons.flatMap(reason => [reason.rule, ...reason.because]), "signs", ...signs.map(sign => sign.id), "ask", ...ask, "do", ...advice, "next", ...next(knowledge, facts),
                ].join("|")
              })
            }
            """,
            JsonSerializer.Serialize(sets.Select(Facts)));

        var phone = said.EnumerateArray().Select(one => one.GetString()!).ToList();
        var core = sets.Select(Core).ToList();
        Assert.Equal(core, phone);
        Assert.Equal(Enum.GetValues<Urgency>().Length, core.Select(answer => answer[..answer.IndexOf('|', StringComparison.Ordinal)]).Distinct().Count());
    }

    private static string Core(Answers answers)
    {
        var facts = answers.Facts([]);
        var result = Check.Of(Knowledge, facts);
        return string.Join('|', (string[])
        [
            Vastus.Core.Words<Urgency>.Of(result.Level.Urgency), .. result.Reasons.SelectMany(reason => reason.Because.Prepend(reason.Rule)),
            "signs", .. result.Signs.Select(sign => sign.Condition.Id),
            "ask", .. result.Ask, "do", .. result.Advice, "next", .. Interview.Next(Knowledge, facts).Select(finding => finding.Id),
        ]);
    }

    /// <summary>From one who answered nearly all with no to one who answered little.</summary>
    private static Answers Any(Random random)
    {
        var (yes, unknown) = (random.NextDouble() * random.NextDouble() * 0.2, random.NextDouble() * random.NextDouble());
        var findings = Knowledge.Findings.Where(finding => finding.Kind is FindingKind.YesNo && random.NextDouble() >= unknown)
            .ToDictionary(finding => finding.Id, _ => random.NextDouble() < yes);
        if (random.Next(2) is 0)
            findings["f_cramp"] = true;
        return new()
        {
            Findings = findings,
            Age = random.Next(3) is 0 ? null : random.Next(100),
            CaffeineMg24h = random.Next(3) is 0 ? random.Next(1000) : null,
        };
    }

    private static Dictionary<string, object> Facts(Answers answers)
    {
        var facts = answers.Findings.ToDictionary(pair => pair.Key, pair => (object)pair.Value);
        if (answers.Age is { } age)
            facts["age"] = age;
        if (answers.CaffeineMg24h is { } caffeine)
            facts["caffeine_mg"] = caffeine;
        return facts;
    }
}
