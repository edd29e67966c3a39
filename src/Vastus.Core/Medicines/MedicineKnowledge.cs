using Vastus.Core.Knowledge;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Medicines;

/// <summary>Medicines with known effects on muscles, their classes, and what they do together.</summary>
/// <param name="Effects">What each effect is called in plain words.</param>
/// <param name="Claims">What the article says about classes.</param>
public sealed record MedicineKnowledge(
    IReadOnlyList<MedicineClass> Classes,
    IReadOnlyDictionary<StopRule, StopWords> Stops,
    IReadOnlyList<MedicineGroup> Groups,
    IReadOnlyList<MedicinePair> Pairs,
    IReadOnlyList<KnownMedicine> Medicines,
    IReadOnlyDictionary<string, string> Effects,
    IReadOnlyList<ArticleClaim> Claims)
{
    public const string File = "knowledge/medicines.yaml";

    private static readonly Lazy<MedicineKnowledge> Lazy =
        new(() => MedicineReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    private readonly Dictionary<string, KnownMedicine> bySlug = Medicines
        .SelectMany(medicine => medicine.AllNames.Select(name => (Slug: MedicineName.Slug(name), Medicine: medicine)))
        .DistinctBy(pair => pair.Slug)
        .ToDictionary(pair => pair.Slug, pair => pair.Medicine);

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static MedicineKnowledge Embedded => Lazy.Value;

    /// <summary>What rules of the symptom check may name: classes and pairs.</summary>
    public IReadOnlySet<string> Names { get; } =
        Classes.Select(known => known.Id).Concat(Pairs.Select(pair => pair.Id)).ToHashSet();

    /// <summary>What a list holds where a rule names this class or pair: "two or more medicines that lower potassium".</summary>
    /// <returns>Null: it is neither.</returns>
    public string? Words(string id) =>
        Pairs.FirstOrDefault(pair => pair.Id == id) is { Name: var pair } ? char.ToLowerInvariant(pair[0]) + pair[1..]
        : Classes.FirstOrDefault(known => known.Id == id) is { Name: var kind } ? $"a medicine of this kind: {kind}"
        : null;

    /// <param name="name">An ingredient or brand; case, accents and signs do not matter.</param>
    /// <returns>Null: nothing is known of it.</returns>
    public KnownMedicine? Find(string name) => bySlug.GetValueOrDefault(MedicineName.Slug(name));

    /// <summary>Names that differ by a typing error. Three at most.</summary>
    public IReadOnlyList<string> Near(string name)
    {
        var slug = MedicineName.Slug(name);
        return
        [
            .. Medicines.SelectMany(medicine => medicine.AllNames).Select(known => (Name: known, Far: MedicineName.Distance(slug, MedicineName.Slug(known))))
                .Where(pair => pair.Far > 0 && pair.Far * 4 <= slug.Length).OrderBy(pair => pair.Far).ThenBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => pair.Name).Take(3),
        ];
    }

    /// <summary>What is true of a list of medicines. Nothing is ever false: the list may be incomplete.</summary>
    public Facts FactsOf(IEnumerable<KnownMedicine> list)
    {
        List<KnownMedicine> medicines = [.. list.DistinctBy(medicine => medicine.Id)];
        return new(
            medicines.SelectMany(medicine => new[] { medicine.Class.Id, medicine.Slug }).Distinct().ToDictionary(name => name, _ => true),
            Groups.ToDictionary(group => group.Id, group => (decimal)medicines.Count(group.Holds)));
    }

    /// <summary>The pairs that a list holds, the most urgent first. Signs that one medicine alone makes worth knowing are among them, last.</summary>
    public IReadOnlyList<MedicinePair> PairsOf(IEnumerable<KnownMedicine> list)
    {
        var facts = FactsOf(list);
        return [.. Pairs.Where(pair => pair.Logic.In(facts) is true).OrderBy(pair => pair.IsOfOne).ThenBy(pair => pair.Urgency)];
    }

    /// <summary>The pairs of a list that people are told of: without those that a graver one replaces.</summary>
    public IReadOnlyList<PairOnList> ToTell(IReadOnlyList<KnownMedicine> list)
    {
        var (facts, pairs) = (FactsOf(list), PairsOf(list));
        var replaced = pairs.SelectMany(pair => pair.Replaces).ToHashSet();
        return [.. pairs.Where(pair => !replaced.Contains(pair.Id)).Select(pair => new PairOnList(pair, In(pair.Logic.Because(facts).ToHashSet(), list)))];
    }

    private IReadOnlyList<KnownMedicine> In(HashSet<string> names, IReadOnlyList<KnownMedicine> list) =>
    [
        .. list.DistinctBy(medicine => medicine.Id).Where(medicine => names.Contains(medicine.Class.Id) || names.Contains(medicine.Slug)
            || Groups.Any(group => names.Contains(group.Id) && group.Holds(medicine))),
    ];

    /// <summary>The classes, pairs and findings that follow from a list, for the rules of the symptom check.</summary>
    /// <param name="names">Ingredients or brands; what is not known is passed over.</param>
    public IReadOnlyList<string> Known(IEnumerable<string> names)
    {
        List<KnownMedicine> list = [.. names.Select(Find).OfType<KnownMedicine>()];
        return
        [
            .. list.Select(medicine => medicine.Class.Id)
                .Concat(list.SelectMany(medicine => medicine.Class.Findings.Concat(medicine.Findings)))
                .Concat(PairsOf(list).Select(pair => pair.Id))
                .Distinct(),
        ];
    }
}

/// <summary>What a <see cref="StopRule"/> means, in words.</summary>
public sealed record StopWords(StopRule Rule, string Say, IReadOnlyList<string> Sources);

/// <summary>A pair, and the medicines of a list that make it.</summary>
public sealed record PairOnList(MedicinePair Pair, IReadOnlyList<KnownMedicine> Medicines);
