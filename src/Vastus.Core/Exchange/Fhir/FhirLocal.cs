namespace Vastus.Core.Exchange.Fhir;

/// <summary>The diary's own code systems, for what no published code says.</summary>
internal static class FhirLocal
{
    public const string Kind = "urn:vastus:kind";
    public const string Fact = "urn:vastus:fact";

    /// <summary>The keys of an entry's details.</summary>
    public const string Detail = "urn:vastus:detail";
    public const string Level = "urn:vastus:level";
    public const string Side = "urn:vastus:side";
    public const string Site = "urn:vastus:site";
    public const string MedicineEvent = "urn:vastus:medicine-event";
    public const string Urgency = "urn:vastus:urgency";
    public const string Questionnaire = "urn:vastus:questionnaire:check";

    /// <summary>Extensions: a column of the diary that no element of the resource can hold.</summary>
    public const string Column = "urn:vastus:column:";

    /// <summary>Ids are addresses, too (RFC 3986).</summary>
    public const string Addresses = "urn:ietf:rfc:3986";
    public const string Uuid = "urn:uuid:";

    /// <summary>The ids that names of this kind can be.</summary>
    public static string Names(string kind) => $"urn:vastus:{kind}";
}
