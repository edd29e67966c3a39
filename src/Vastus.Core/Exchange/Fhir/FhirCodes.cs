using Vastus.Core.Knowledge;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>What the diary's words are called elsewhere.</summary>
/// <param name="Systems">The addresses of the published systems, by their short name.</param>
/// <param name="Document">The document itself.</param>
/// <param name="Kinds">Every kind of the diary.</param>
/// <param name="Names">By kind and name: <c>spasm cramp</c>.</param>
/// <param name="Facts">What is told of an entry beside its value.</param>
/// <param name="Units">From the diary's spelling to UCUM.</param>
/// <param name="Parts">In the order of the document.</param>
public sealed record FhirCodes(
    IReadOnlyDictionary<string, string> Systems,
    FhirTerm Document,
    IReadOnlyDictionary<string, FhirKind> Kinds,
    IReadOnlyDictionary<string, FhirTerm> Names,
    IReadOnlyDictionary<string, FhirTerm> Facts,
    IReadOnlyDictionary<string, FhirTerm> Sides,
    IReadOnlyDictionary<string, FhirTerm> Sites,
    IReadOnlyDictionary<string, string> Units,
    IReadOnlyList<FhirPart> Parts)
{
    public const string File = "knowledge/codes.yaml";

    private static readonly Lazy<FhirCodes> Lazy =
        new(() => FhirCodeReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static FhirCodes Embedded => Lazy.Value;

    /// <summary>How many published codes there are.</summary>
    public int Count => Terms.Sum(term => term.Codes.Count);

    private IEnumerable<FhirTerm> Terms =>
        [Document, .. Kinds.Values.Select(kind => kind.Term), .. Names.Values, .. Facts.Values, .. Sides.Values, .. Sites.Values, .. Parts.Select(part => part.Term)];
}
