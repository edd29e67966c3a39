using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines.Stimulants;

/// <summary>Something to know about stimulants.</summary>
public record StimulantFact(string Id, string Say, EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources);

/// <summary>With which medicines caffeine stays longer or does more.</summary>
/// <param name="Medicines">Slugs of ingredients.</param>
public sealed record CarefulWith(StimulantFact Fact, IReadOnlyList<string> Medicines);

/// <summary>Signs of too much, at whatever amount.</summary>
/// <param name="RapidMg">Taken fast, so much has been dangerous by itself.</param>
public sealed record OverdoseSigns(
    string Id, IReadOnlyList<string> Signs, decimal RapidMg, EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources);

/// <summary>Drinks that are recognised by a part of their name.</summary>
/// <param name="Cans">So many within <paramref name="Hours"/> are a lot at once.</param>
public sealed record EnergyDrinks(StimulantFact Fact, IReadOnlyList<string> Names, int Cans, int Hours)
{
    public bool Holds(string name) => Names.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
