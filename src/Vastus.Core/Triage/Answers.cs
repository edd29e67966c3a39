using Vastus.Core.Labs;
using Vastus.Core.Profile;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>What a person answered. What is absent or null was not answered.</summary>
public sealed record Answers
{
    /// <summary>The most caffeine in a day that does a healthy adult no harm, in mg (EFSA 2015): that of stimulants.yaml.</summary>
    /// <remarks>Written again, and held equal by a test: a check would otherwise read that file and the medicines before its first answer.</remarks>
    private const decimal CaffeineMost = 400;

    /// <summary>Findings that follow from a number.</summary>
    internal static readonly IReadOnlyList<(string Finding, Expression Logic)> Follows =
        [("f_stim_24h", new Comparison("caffeine_mg", Comparator.Over, CaffeineMost))];

    /// <summary>In years.</summary>
    public int? Age { get; init; }

    public Sex? Sex { get; init; }

    public bool? Pregnant { get; init; }

    /// <summary>Yes or no for each finding that was asked.</summary>
    public IReadOnlyDictionary<string, bool> Findings { get; init; } = new Dictionary<string, bool>();

    /// <summary>Ingredients. What is not listed may still be taken.</summary>
    public IReadOnlyList<string> Medicines { get; init; } = [];

    /// <summary>In mg, in the last 24 hours.</summary>
    public decimal? CaffeineMg24h { get; init; }

    /// <summary>Blood results, one of each analyte, taken in the last two weeks.</summary>
    public IReadOnlyList<LabResult> Labs { get; init; } = [];

    public bool Worried { get; init; }

    /// <summary>With what follows from the answers: a yes from either side stays a yes.</summary>
    /// <param name="medicines">The classes, pairs and findings that follow from the medicines.</param>
    public Facts Facts(IEnumerable<string> medicines)
    {
        var findings = new Dictionary<string, bool>(Findings);
        if (Sex is Profile.Sex.Male)
        {
            findings.TryAdd("f_pregnant", false);
            findings.TryAdd("f_postpartum", false);
        }

        if (Pregnant is { } pregnant)
            findings["f_pregnant"] = pregnant || findings.GetValueOrDefault("f_pregnant");
        if (Worried)
            findings["f_worried"] = true;
        foreach (var name in medicines)
            findings[name] = true;

        var numbers = new Dictionary<string, decimal>();
        if (Age is { } age)
            numbers["age"] = age;
        if (CaffeineMg24h is { } caffeine)
            numbers["caffeine_mg"] = caffeine;
        foreach (var (finding, logic) in Follows)
        {
            if (logic.In(new(findings, numbers)) is true)
                findings[finding] = true;
        }

        var facts = new Facts(findings, numbers);
        if (Labs is not [])
        {
            foreach (var line in LabFacts.Of(Labs, facts))
                findings[line] = true;
        }

        return facts;
    }
}
