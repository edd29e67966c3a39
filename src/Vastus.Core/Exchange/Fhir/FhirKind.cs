namespace Vastus.Core.Exchange.Fhir;

/// <summary>A kind of entry as FHIR sees it.</summary>
/// <param name="Category">Of FHIR's observation categories: <c>activity</c>.</param>
public sealed record FhirKind(FhirTerm Term, string Category);
