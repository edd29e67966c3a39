namespace Vastus.Core.Exchange.Fhir;

/// <summary>A section of a document. One without words and without entries is left out.</summary>
/// <param name="Code">The LOINC code of such a section. Null: none.</param>
/// <param name="Paragraphs">What a person reads.</param>
/// <param name="Entries">The ids of the entries that it rests on; they have to be in the document.</param>
public sealed record FhirSection(string Title, string? Code, IReadOnlyList<string> Paragraphs, IReadOnlyList<Guid> Entries)
{
    /// <summary>The sections of a document of the whole diary: each kind of entry in its own.</summary>
    public static IReadOnlyList<FhirSection> ByKind(IEnumerable<(Guid Id, string Kind)> entries)
    {
        var parts = FhirCodes.Embedded.Parts;
        var ids = parts.Select(_ => new List<Guid>()).ToList();
        var place = parts.SelectMany((part, at) => part.Kinds.Select(kind => (kind, at))).ToDictionary(pair => pair.kind, pair => pair.at);
        foreach (var (id, kind) in entries)
            ids[place[kind]].Add(id);
        return [.. parts.Select((part, at) => new FhirSection(part.Term.Say, part.Term.Codes is [var code, ..] ? code.Code : null, [], ids[at]))];
    }
}
