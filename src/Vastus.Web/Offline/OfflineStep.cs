using Vastus.Core.Relief;

namespace Vastus.Web.Offline;

/// <summary>One thing to do, with the facts under which each part of it is shown: the rule of <see cref="ReliefGuide"/>, written out.</summary>
/// <remarks>
/// Facts are words: <c>at:soleus</c>, <c>bed</c>, a finding or condition that is true, <c>no:</c> and one that is not.
/// <c>facts.js</c> shows what has any of its <c>When</c> (null: always) and none of its <c>Unless</c>.
/// </remarks>
/// <param name="Stretch">Null: not a stretch.</param>
/// <param name="Place">The place of the stretch.</param>
public sealed record OfflineStep(ReliefKnowledge Knowledge, Measure Measure, Stretch? Stretch, string? Place)
{
    private const string Bed = "bed";

    public string Id => Stretch?.Id ?? Measure.Id;

    public string Name => Stretch?.Name ?? Measure.Name;

    public Timing? Timing => Stretch?.Timing ?? Measure.Timing;

    public string? When => Place is null ? null : At(Place);

    public string? Unless => Words([.. NotWhen, .. NeverHere.Select(at => At(at.Id))]);

    public IReadOnlyList<string> NotWhen => [.. Measure.NotWhen.Concat(Stretch?.NotWhen ?? []).Distinct()];

    public IReadOnlyList<Change> Changes => [.. Measure.Changes.Concat(Stretch?.Changes ?? [])];

    public IEnumerable<string> Caution => Measure.Caution.Concat(Stretch?.Caution ?? []);

    /// <summary>What would rule it out and was not asked before.</summary>
    public IEnumerable<Condition> LeaveOutIf => NotWhen.Where(id => Knowledge.SafetyQuestions.All(q => q.Finding != id)).Select(id => Knowledge.Condition(id)!);

    /// <summary>Why it is left out, each reason with its facts.</summary>
    public IEnumerable<(string When, string Why)> Reasons =>
    [
        .. NeverHere.Select(at => (At(at.Id), at.LeaveOut.First(l => l.Measure == Measure.Id).Why)),
        .. NotWhen.Select(id => Knowledge.Condition(id)).OfType<Condition>().Select(c => (c.Id, $"Not with {c.Text}.")),
    ];

    public IEnumerable<OfflineVariant> Pictures => Stretch is { } stretch
        ? [new(Words(Lying), null, [], stretch.Bed.Picture), new(null, Words(Lying), [], stretch.Up.Picture)]
        : [new(null, null, [], Measure.Picture)];

    /// <summary>The steps in words: the first change that holds, else the usual ones.</summary>
    public IEnumerable<OfflineVariant> Variants
    {
        get
        {
            List<string> before = [];
            foreach (var change in Changes.Where(c => c.Steps is not []))
            {
                yield return new(Words(change.When), Words(before), change.Steps);
                before.AddRange(change.When);
            }

            foreach (var usual in Usual())
                yield return usual with { Unless = Words([.. before, .. usual.Unless?.Split(' ') ?? []]) };
        }
    }

    private IEnumerable<Muscle> NeverHere => Knowledge.Muscles.Where(at => at.LeaveOut.Any(l => l.Measure == Measure.Id));

    /// <summary>What makes it the version for lying down.</summary>
    private IEnumerable<string> Lying => Stretch?.Up.Standing is true ? [Bed, .. ReliefGuide.CannotStand] : [Bed];

    public static string At(string place) => $"at:{place}";

    public static string? Words(IEnumerable<string> facts) => string.Join(' ', facts.Distinct()) is { Length: > 0 } words ? words : null;

    private IEnumerable<OfflineVariant> Usual()
    {
        if (Stretch is { } stretch)
            return [new(Words(Lying), null, stretch.Bed.Steps), new(null, Words(Lying), stretch.Up.Steps)];
        var opposite = Measure.Id is ReliefKnowledge.OppositeMeasure ? Knowledge.Muscles.Where(at => at.Opposite is not null).ToList() : [];
        var elsewhere = opposite.Select(at => At(at.Id)).ToList();
        return
        [
            .. opposite.GroupBy(at => at.Opposite!).Select(same =>
                new OfflineVariant(Words(same.Select(at => At(at.Id))), null, [same.Key, .. Measure.Steps.Skip(1)])),
            .. Measure.BedSteps is []
                ? [new OfflineVariant(null, Words(elsewhere), Measure.Steps)]
                : (OfflineVariant[])[new(Bed, Words(elsewhere), Measure.BedSteps), new(null, Words([Bed, .. elsewhere]), Measure.Steps)],
        ];
    }
}

/// <summary>One of several versions of a text or picture.</summary>
public sealed record OfflineVariant(string? When, string? Unless, IReadOnlyList<string> Steps, string Picture = "");
