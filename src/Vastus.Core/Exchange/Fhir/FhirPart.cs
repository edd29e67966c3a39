namespace Vastus.Core.Exchange.Fhir;

/// <summary>A part of a document of the whole diary.</summary>
/// <param name="Term">Its title, and what such a part is called elsewhere.</param>
/// <param name="Kinds">The kinds of entry in it.</param>
public sealed record FhirPart(FhirTerm Term, IReadOnlyList<string> Kinds);
