namespace Vastus.Core.Exchange.Fhir;

/// <summary>A word of the diary and what it is called elsewhere.</summary>
/// <param name="Say">In plain words.</param>
/// <param name="Codes">Empty: no published code is known to mean the same.</param>
public sealed record FhirTerm(string Id, string Say, IReadOnlyList<FhirCode> Codes);
