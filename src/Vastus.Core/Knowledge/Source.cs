namespace Vastus.Core.Knowledge;

/// <summary>One entry of the bibliography.</summary>
/// <param name="Doi">Null: none is given, or none is sure.</param>
/// <param name="PubMed">Null: none is given, or none is sure.</param>
/// <param name="Kind">What sort of text: guideline, review, experiment …</param>
/// <param name="Confidence">Of the citation itself.</param>
public sealed record Source(string Id, string Citation, string? Doi, string? PubMed, string Kind, Confidence Confidence)
{
    /// <summary>Where it can be read. Null: no identifier is known.</summary>
    public string? Url => (Doi, PubMed) switch
    {
        ({ } doi, _) => $"https://doi.org/{doi}",
        (_, { } pubMed) => $"https://pubmed.ncbi.nlm.nih.gov/{pubMed}/",
        _ => null,
    };
}
