using Vastus.Core.Knowledge;
using Vastus.Core.Triage;

namespace Vastus.Core.Labs;

/// <summary>Blood tests, and when one may be worth asking about.</summary>
public sealed record LabKnowledge(IReadOnlyList<Analyte> Analytes, TestPrompt None, IReadOnlyList<TestPrompt> Prompts)
{
    public const string File = "knowledge/labs.yaml";

    private static readonly Lazy<LabKnowledge> Lazy =
        new(() => LabReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded, TriageKnowledge.Embedded.ById.Keys.ToHashSet()).OrThrow());

    private readonly Dictionary<string, Analyte> byName = Analytes
        .SelectMany(analyte => analyte.Also.Concat([analyte.Name, analyte.Ref]).Select(name => (Key: Key(name), analyte)))
        .Concat(Analytes.Select(analyte => (Key: Key(analyte.Id), analyte)))
        .Reverse().DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.analyte);

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static LabKnowledge Embedded => Lazy.Value;

    /// <param name="name">An id, a name or another name; capitals and signs do not matter.</param>
    /// <returns>Null: nothing is known of it.</returns>
    public Analyte? Find(string name) => byName.GetValueOrDefault(Key(name));

    public Analyte? ByLoinc(string code) => Analytes.FirstOrDefault(analyte => analyte.Loincs.Contains(code));

    private static string Key(string name) => Medicines.MedicineName.Slug(name);
}

/// <summary>When a clinician may choose to test.</summary>
/// <param name="Say">Why, to the person.</param>
/// <param name="Logic">When it holds. Null: when nothing else does.</param>
/// <param name="Tests">Ids of analytes.</param>
/// <param name="Urgency">How soon it is worth asking.</param>
public sealed record TestPrompt(
    string Id, string Say, Triage.Logic.Expression? Logic, IReadOnlyList<string> Tests, Urgency Urgency, IReadOnlyList<string> Sources);
