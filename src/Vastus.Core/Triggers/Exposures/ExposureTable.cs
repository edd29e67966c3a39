using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Triggers.Exposures;

/// <summary>The exposures that every diary is searched for, in the order in which ties are broken.</summary>
/// <param name="Standard">The method's own eight, judged in every diary.</param>
/// <param name="Further">Judged only in a diary that has entries of theirs.</param>
public sealed record ExposureTable(IReadOnlyList<ExposureRule> Standard, IReadOnlyList<ExposureRule> Further)
{
    public const string File = "knowledge/exposures.yaml";

    private static readonly Lazy<ExposureTable> Lazy =
        new(() => ExposureReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static ExposureTable Embedded => Lazy.Value;

    /// <summary>All that one diary is searched for: the standard, what else it logs, its tags by name, and the person's own definitions.</summary>
    /// <remarks>An own definition that counts like another one is not judged twice.</remarks>
    public IReadOnlyList<ExposureRule> For(IReadOnlyCollection<Entry> entries, IReadOnlyList<ExposureRule> own)
    {
        var tags = new SortedSet<string>(StringComparer.Ordinal);
        var further = new HashSet<ExposureRule>();
        var byKind = Further.SelectMany(rule => rule.Measure.Kinds, (rule, kind) => (rule, kind)).ToLookup(pair => pair.kind, pair => pair.rule);
        foreach (var entry in entries)
        {
            if (entry.What is Tag { Name: { } name })
                tags.Add(name);
            // Food that nobody knows may hold anything, and makes nothing a question.
            if (entry.What is not UnknownAmount)
                further.UnionWith(byKind[entry.What.Kind].Where(rule => rule.Measure.Takes(entry.What)));
        }

        List<ExposureRule> all = [.. Standard, .. Further.Where(further.Contains), .. tags.Select(ExposureRule.OfTag)];
        foreach (var rule in own)
        {
            if (!all.Exists(rule.CountsLike))
                all.Add(rule);
        }

        return all;
    }
}
