using Vastus.Core.Intake;
using Vastus.Core.Labs;
using Vastus.Core.Programme;
using Vastus.Core.Relief;
using Vastus.Core.Triage;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Names of entries that are ids of the knowledge files.</summary>
internal static class FhirNames
{
    /// <returns>In words. Null: the name is the person's own.</returns>
    public static string? Words(string kind, string name) => kind switch
    {
        "food" => FoodTable.Embedded.Find(name) is { } food && food.Id == name ? food.Name : null,
        "symptom" => TriageKnowledge.Embedded.ById.GetValueOrDefault(name)?.Question,
        "lab" => LabKnowledge.Embedded.Find(name) is { } analyte && analyte.Id == name ? analyte.Name : null,
        "relief" => ReliefKnowledge.Embedded.Measures.FirstOrDefault(measure => measure.Word == name)?.Name,
        "set" => ProgrammeKnowledge.Embedded.Exercise(name)?.Name,
        _ => FhirCodes.Embedded.Names.GetValueOrDefault($"{kind} {name}")?.Say,
    };
}
