using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Vastus.Core.Knowledge;

/// <summary>Where each field of a knowledge file stands and what it says, by its path: <c>rules.R-001.logic</c>.</summary>
/// <remarks>For what only shows when files are read together, when their own lines are long forgotten.</remarks>
internal sealed class KnowledgeOutline
{
    private readonly string file;
    private readonly Dictionary<string, YamlNode> nodes = [];

    private KnowledgeOutline(string file) => this.file = file;

    /// <summary>Of a file that is not YAML, nothing.</summary>
    public static KnowledgeOutline Of(string text, string file)
    {
        var outline = new KnowledgeOutline(file);
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException)
        {
            return outline;
        }

        foreach (var document in stream.Documents)
            outline.Note("", document.RootNode);
        return outline;
    }

    /// <summary>The texts whose path begins and ends so.</summary>
    public IEnumerable<string> Texts(string begin, string end) => nodes
        .Where(pair => pair.Key.StartsWith(begin, StringComparison.Ordinal) && pair.Key.EndsWith(end, StringComparison.Ordinal))
        .SelectMany(pair => pair.Value is YamlSequenceNode list ? list.Children : [pair.Value])
        .OfType<YamlScalarNode>()
        .Select(text => text.Value ?? "");

    /// <summary>A problem of a field; where it is absent, of what should hold it.</summary>
    public KnowledgeProblem Problem(string field, string code, string wrong, string right) => new(file, Line(field), new(field, code, wrong, right));

    private int Line(string field)
    {
        if (nodes.TryGetValue(field, out var node))
            return (int)node.Start.Line;
        return field.LastIndexOf('.') is > 0 and var end ? Line(field[..end]) : 1;
    }

    private void Note(string path, YamlNode node)
    {
        nodes.TryAdd(path, node);
        if (node is YamlMappingNode map)
        {
            foreach (var (key, value) in map.Children)
                Note(path is "" ? $"{key}" : $"{path}.{key}", value);
        }
        else if (node is YamlSequenceNode list)
        {
            foreach (var item in list.OfType<YamlMappingNode>().Where(item => item.Children.ContainsKey("id")))
                Note($"{path}.{item.Children["id"]}", item);
        }
    }
}
