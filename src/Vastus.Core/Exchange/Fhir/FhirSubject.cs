using Vastus.Core.Profile;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Whose document it is, and which.</summary>
/// <param name="Document">Made for this document alone.</param>
/// <param name="Patient">The same in every document of one diary.</param>
/// <param name="Name">Null: not said.</param>
/// <param name="Sex">Null: not said.</param>
/// <param name="BirthYear">Null: not said.</param>
/// <param name="Made">When the document was made.</param>
public sealed record FhirSubject(Guid Document, Guid Patient, string? Name, Sex? Sex, int? BirthYear, OffsetDateTime Made);
