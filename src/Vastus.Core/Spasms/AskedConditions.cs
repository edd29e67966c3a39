using Vastus.Core.Profile;
using Vastus.Core.Relief;

namespace Vastus.Core.Spasms;

/// <summary>Conditions that last, asked once and kept in the settings: <c>condition.raynaud</c> is yes or no.</summary>
/// <remarks>Pregnancy is a setting of its own, so that it is said in one place only.</remarks>
public sealed record AskedConditions(IReadOnlySet<string> Yes, IReadOnlySet<string> No)
{
    private const string Pregnancy = "pregnancy";
    private const string PregnancyBloodPressure = "pregnancy-blood-pressure";

    public static AskedConditions Read(ReliefKnowledge knowledge, IReadOnlyDictionary<string, string> settings)
    {
        var said = knowledge.Conditions.Where(c => c.Lasts).ToLookup(c => settings.GetValueOrDefault(Setting(c.Id)), c => c.Id);
        HashSet<string> yes = [.. said["yes"]], no = [.. said["no"]];
        if (no.Contains(Pregnancy) || settings.GetValueOrDefault("sex") == Words<Sex>.Of(Sex.Male))
            no.UnionWith([Pregnancy, PregnancyBloodPressure]);
        no.ExceptWith(yes);
        return new(yes, no);
    }

    /// <summary>With what the medicine list knows to be true.</summary>
    public AskedConditions With(IReadOnlySet<string> known) => new(Yes.Union(known).ToHashSet(), No.Except(known).ToHashSet());

    /// <summary>What is to be kept when a person has ticked those that are true in a list of all of <paramref name="asked"/>.</summary>
    public static IReadOnlyDictionary<string, string?> Write(IEnumerable<Condition> asked, IReadOnlySet<string> ticked) =>
        asked.ToDictionary(c => Setting(c.Id), c => ticked.Contains(c.Id) ? "yes" : (string?)"no", StringComparer.Ordinal);

    /// <summary>Those that last, could change the guide for this place, and about which nothing is known.</summary>
    public IReadOnlyList<Condition> Unknown(ReliefKnowledge knowledge, string? muscle) =>
        [.. ReliefGuide.Conditions(knowledge, muscle).Where(c => c.Lasts && !Yes.Contains(c.Id) && !No.Contains(c.Id))];

    private static string Setting(string condition) => condition is Pregnancy ? "pregnant" : $"condition.{condition}";
}
