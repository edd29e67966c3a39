namespace Vastus.Core.Triage.Logic;

/// <summary>What is known of a person at one moment. What is absent is not known, which is not the same as no.</summary>
public sealed record Facts(IReadOnlyDictionary<string, bool> Findings, IReadOnlyDictionary<string, decimal> Numbers)
{
    public static readonly Facts None = new(new Dictionary<string, bool>(), new Dictionary<string, decimal>());

    /// <returns>Null: not known.</returns>
    public bool? Is(string finding) => Findings.TryGetValue(finding, out var yes) ? yes : null;

    /// <returns>Null: not known.</returns>
    public decimal? Number(string name) => Numbers.TryGetValue(name, out var value) ? value : null;
}
