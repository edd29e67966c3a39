using Vastus.Core.Knowledge;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>A code of a published system.</summary>
/// <param name="System">Its address: <c>http://loinc.org</c>.</param>
/// <param name="Display">As the system words it.</param>
public sealed record FhirCode(string System, string Code, string Display, Confidence Confidence);
