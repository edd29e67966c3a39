using Vastus.Core.Profile;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Whose document it is, and which.</summary>
/// <param name="Document">Made for this document alone.</param>
/// <param name="Patient">The same in every document of one diary.</param>
/// <param name="Name">Null: not said.</param>
/// <param name="Sex">Null: not said.</param>
/// <param name="BirthYear">Null: not said.</param>
/// <param name="Made">When the document was made.</param>
public sealed record FhirSubject(Guid Document, Guid Patient, string? Name, Sex? Sex, int? BirthYear, OffsetDateTime Made)
{
    /// <param name="document">Made for this document alone.</param>
    /// <param name="patient">The id of the diary.</param>
    /// <param name="person">Whose diary it is.</param>
    /// <param name="name">What the diary is called, for who did not give a name.</param>
    /// <param name="now">When the document is made.</param>
    public static FhirSubject Of(Guid document, Guid patient, Profile.Profile person, string name, Instant now) =>
        new(document, patient, person.Name ?? name, person.Sex, person.BirthYear, Diary.Moment.ToMilliseconds(now.InZone(person.Zone).ToOffsetDateTime()));
}
