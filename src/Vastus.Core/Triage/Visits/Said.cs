using System.Collections.Immutable;

namespace Vastus.Core.Triage.Visits;

/// <summary>What a person has said in one check so far. What is in none of the three sets was not asked yet.</summary>
public sealed record Said
{
    public static readonly Said Nothing = new();

    public ImmutableSortedSet<string> Yes { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    public ImmutableSortedSet<string> No { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Asked, and still not known.</summary>
    public ImmutableSortedSet<string> Unsure { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>In years. Null: not said here.</summary>
    public int? Age { get; init; }

    /// <summary>In mg, in the last 24 hours. Null: not said here.</summary>
    public decimal? CaffeineMg { get; init; }

    /// <summary>Whether to go on asking although it is an emergency already.</summary>
    public bool GoesOn { get; init; }

    public bool IsAsked(string finding) => Yes.Contains(finding) || No.Contains(finding) || Unsure.Contains(finding);

    /// <summary>Answers the questions that were asked together, in the place of what was said to them before.</summary>
    /// <param name="rest">What becomes of those that are neither ticked nor unsure. Null: they stay not asked.</param>
    public Said With(IReadOnlyList<string> asked, IReadOnlyCollection<string> yes, IReadOnlyCollection<string> unsure, Rest? rest)
    {
        List<string> others = [.. asked.Except(yes).Except(unsure)];
        return this with
        {
            Yes = Yes.Except(asked).Union(yes),
            No = No.Except(asked).Except(yes).Union(rest is Rest.No ? others : []),
            Unsure = Unsure.Except(asked).Except(yes).Union(unsure.Except(yes)).Union(rest is Rest.Unsure ? others : []),
        };
    }
}

/// <summary>What questions without a tick mean.</summary>
public enum Rest
{
    No,

    /// <summary>The person passed them over.</summary>
    Unsure,
}
