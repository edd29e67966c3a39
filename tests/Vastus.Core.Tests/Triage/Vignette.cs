using Vastus.Core.Medicines;
using Vastus.Core.Profile;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;
using YamlDotNet.RepresentationModel;

namespace Vastus.Core.Tests.Triage;

/// <summary>A made-up person of <c>vignettes.yaml</c>, and how soon they should be seen.</summary>
internal sealed class Vignette
{
    private static readonly string[] Keys =
        ["id", "story", "age", "sex", "pregnant", "medicines", "caffeine_mg", "lab", "present", "absent", "expect", "rules", "why", "sources"];

    private static readonly Lazy<YamlMappingNode> Root = new(Load);

    private readonly YamlMappingNode node;

    private Vignette(YamlMappingNode node)
    {
        this.node = node;
        var unknown = node.Children.Keys.Select(key => key.ToString()).Except(Keys)
            .Concat(Texts("present").Concat(Texts("absent")).Where(id => !TriageKnowledge.Embedded.ById.ContainsKey(id)))
            .Concat(Texts("medicines").Where(name => MedicineKnowledge.Embedded.Find(name) is null)).ToList();
        if (unknown is not [])
            throw new InvalidDataException($"{Id}: not known: {string.Join(", ", unknown)}");

        Facts = Answers().Facts([.. MedicineKnowledge.Embedded.Known(Texts("medicines")), .. Labs()]);
        Expect = Words<Urgency>.Parse(Text("expect")) ?? throw new InvalidDataException($"{Id}: expect");
    }

    /// <summary>The worked cases that the rules were made with.</summary>
    public static IReadOnlyList<Vignette> Dossier { get; } = Section("dossier");

    /// <summary>From practice, and not one for each rule.</summary>
    public static IReadOnlyList<Vignette> Own { get; } = Section("own");

    /// <summary>With a rule in view.</summary>
    public static IReadOnlyList<Vignette> Written { get; } = Section("rules");

    public string Id => Text("id")!;

    public string Story => Text("story")!;

    /// <summary>Rules that must be among the reasons.</summary>
    public IReadOnlyList<string> Rules => Texts("rules");

    public Urgency Expect { get; }

    public Facts Facts { get; }

    private static IReadOnlyList<Vignette> Section(string name) =>
        [.. ((YamlSequenceNode)Root.Value[name]).Cast<YamlMappingNode>().Select(vignette => new Vignette(vignette))];

    private static YamlMappingNode Load()
    {
        using var text = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Triage", "vignettes.yaml"));
        var stream = new YamlStream();
        stream.Load(text);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private Answers Answers() => new()
    {
        Age = Number("age"),
        Sex = Words<Sex>.Parse(Text("sex")),
        Pregnant = Text("pregnant") is { } pregnant ? pregnant is "true" : null,
        CaffeineMg24h = Number("caffeine_mg"),
        Findings = Asked().ToDictionary(id => id, id => Texts("present").Contains(id)),
    };

    /// <summary>Everything that was answered.</summary>
    private IEnumerable<string> Asked() => node.Children.ContainsKey(new YamlScalarNode("absent"))
        ? Texts("absent").Concat(Texts("present")).Distinct()
        : TriageKnowledge.Embedded.Findings.Where(finding => finding.Kind is FindingKind.YesNo).Select(finding => finding.Id);

    private string[] Labs() => Text("lab") is { } lab ? [$"lab_{lab.Replace('-', '_')}"] : [];

    private int? Number(string key) => Text(key) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    private string? Text(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;

    private string[] Texts(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value)
        ? [.. ((YamlSequenceNode)value).Cast<YamlScalarNode>().Select(item => item.Value!)]
        : [];
}
