using System.Collections.Immutable;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triggers.Exposures;

/// <summary>When an hour counts as exposed: what is counted in the hours before it, and from where on it is much or little (method, 2.5).</summary>
/// <param name="Id">Such as <c>low_fluid</c>, or <c>tag:NAME</c>. Never changes its meaning.</param>
/// <param name="Name">In the person's words, after "after": "drinking less than 1.5 litres".</param>
/// <param name="Clause">As a clause about the person: "you drank less than 1.5 litres".</param>
/// <param name="Measure">What the diary counts.</param>
/// <param name="WindowHours">Entries from so many hours before the hour up to, not including, its beginning. 1 to 72.</param>
/// <param name="Comparison">On which side of the threshold an hour is exposed.</param>
/// <param name="Threshold">In the measure's unit. A convention, not a medical limit.</param>
/// <param name="KnownBy">What makes a window known.</param>
/// <param name="Background">What studies say. Null: a person's own exposure.</param>
/// <param name="Since">Only looks later than this judge it. Null: every look. See <see cref="OwnExposure.Since"/>.</param>
public sealed record ExposureRule(
    string Id, string Name, string Clause, ExposureMeasure Measure, int WindowHours, Comparison Comparison, decimal Threshold,
    KnownBy KnownBy, ExposureBackground? Background = null, Instant? Since = null)
{
    public const int WindowHoursMost = 72;

    private const string TagPrefix = "tag:";

    /// <summary>What a check-in has to name for a day to be known: the kinds, or <c>tag:NAME</c>.</summary>
    public ImmutableArray<string> CoveredBy => Measure.Kinds is [Tag.Word]
        ? [.. Measure.Names.Select(name => TagPrefix + name)]
        : Measure.Kinds;

    /// <summary>A person's own yes-or-no factor: exposed when an entry lies in the 24 hours before.</summary>
    public static ExposureRule OfTag(string name) => new(
        TagPrefix + name, $"“{name}”", $"you logged “{name}”", new([Tag.Word], [name], null, Counted.Entries, ""), 24, Comparison.AtLeast, 1, KnownBy.CheckIn);

    /// <summary>Whether a look at that instant judges it.</summary>
    public bool IsJudgedAt(Instant look) => Since is not { } since || since < look;

    /// <summary>Whether both are exposed in the same hours of every diary, whatever they are called.</summary>
    public bool CountsLike(ExposureRule other) =>
        (WindowHours, Comparison, Threshold, KnownBy) == (other.WindowHours, other.Comparison, other.Threshold, other.KnownBy)
        && Measure.CountsLike(other.Measure);

    public bool IsExposed(decimal total) => Comparison is Comparison.Below ? total < Threshold : total >= Threshold;
}

public enum Comparison
{
    Below,
    AtLeast,
}

public enum KnownBy
{
    /// <summary>A check-in covers it on every local day that the window touches.</summary>
    CheckIn,

    /// <summary>An entry lies in the window.</summary>
    Entry,
}
