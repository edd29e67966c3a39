using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Vastus.Core.Knowledge;

/// <summary>Reads a YAML file whose every key is known, and reports all that is wrong with it at once.</summary>
internal sealed class KnowledgeFile
{
    private readonly string file;
    private readonly List<KnowledgeProblem> problems = [];
    private readonly Dictionary<(string Section, string Id), Mark> ids = [];
    private readonly List<(string Id, string[] Sections, string Field, Mark At)> references = [];

    private KnowledgeFile(string file) => this.file = file;

    /// <param name="read">Builds the content; where something is wrong it gets a stand-in, and the content is not used.</param>
    public static KnowledgeRead<T> Read<T>(string text, string file, Func<KnowledgeMap, T> read) where T : class
    {
        var reading = new KnowledgeFile(file);
        var value = reading.Root(text) is { } root ? reading.All(root, read) : null;
        var ordered = reading.problems.OrderBy(p => p.Line).ToList();
        return new(ordered is [] ? value : null, ordered) { Found = value };
    }

    public void Add(Mark at, string field, string code, string wrong, string right) =>
        problems.Add(new(file, (int)at.Line, new(field, code, wrong, right)));

    /// <summary>Notes an id that others may refer to; a second one of the same name in a section is a problem.</summary>
    public void Define(string section, string id, string field, Mark at)
    {
        if (!ids.TryAdd((section, id), at))
            Add(at, field, "id.twice", $"\"{id}\" stands on line {ids[(section, id)].Line} already", "give each its own id");
    }

    /// <summary>Notes that an id must be defined in one of these sections, before or after.</summary>
    public void Refer(string id, string[] sections, string field, Mark at) => references.Add((id, sections, field, at));

    private T All<T>(YamlMappingNode node, Func<KnowledgeMap, T> read)
    {
        var root = new KnowledgeMap(this, node, "");
        var value = read(root);
        root.RefuseTheRest();
        foreach (var (id, sections, field, at) in references.Where(r => !Array.Exists(r.Sections, s => ids.ContainsKey((s, r.Id)))))
        {
            var where = string.Join(" or ", sections);
            Add(at, field, "id.unknown", $"\"{id}\" is not in {where}", $"write an id that {where} has, or add it there");
        }

        return value;
    }

    private YamlMappingNode? Root(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return root;
            Add(new Mark(0, 1, 1), "file", "file.shape", "the file is not a list of named sections", "begin with a section such as \"sources:\"");
        }
        catch (YamlException e)
        {
            Add(e.Start, "file", "file.yaml", $"this is not YAML: {e.Message}", "mend the layout of this line");
        }

        return null;
    }
}
