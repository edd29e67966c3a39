using Vastus.Core.Intake.Caffeine;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines.Stimulants;

/// <summary>Caffeine and other stimulants: limits, signs of too much, and how to have less.</summary>
/// <param name="Classes">Ids of classes of medicines that stimulate.</param>
public sealed record StimulantKnowledge(
    IReadOnlyList<CaffeineLimit> Limits,
    IReadOnlyList<StimulantFact> Facts,
    OverdoseSigns Overdose,
    CarefulWith Careful,
    CutDown CutDown,
    IReadOnlyList<string> Classes,
    EnergyDrinks EnergyDrinks,
    IReadOnlyList<KineticFact> Kinetics,
    CaffeineBands Bands,
    BeforeBed BeforeBed)
{
    public const string File = "knowledge/stimulants.yaml";

    private static readonly Lazy<StimulantKnowledge> Lazy =
        new(() => StimulantReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded, MedicineKnowledge.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static StimulantKnowledge Embedded => Lazy.Value;

    public CaffeineLimit Limit(LimitWho who) => Limits.First(limit => limit.Who == who);

    public KineticFact Kinetic(KineticPart part) => Kinetics.First(fact => fact.Part == part);
}
