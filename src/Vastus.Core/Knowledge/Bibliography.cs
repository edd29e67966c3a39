namespace Vastus.Core.Knowledge;

/// <summary>The sources that knowledge files cite by id.</summary>
public sealed record Bibliography(IReadOnlyDictionary<string, Source> ById)
{
    public const string File = "knowledge/sources.yaml";

    private static readonly Lazy<Bibliography> Lazy = new(() => Read(Knowledge.Embedded.Text(File), File).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static Bibliography Embedded => Lazy.Value;

    public static KnowledgeRead<Bibliography> Read(string text, string file) => KnowledgeFile.Read(text, file, root =>
    {
        var sources = root.Maps("sources", source => new Source(
            source.Id(),
            source.Text("citation"),
            source.OptionalText("doi"),
            source.OptionalText("pmid"),
            source.Text("kind"),
            source.Word<Confidence>("confidence")));
        return new Bibliography(sources.DistinctBy(s => s.Id).ToDictionary(s => s.Id));
    });
}
