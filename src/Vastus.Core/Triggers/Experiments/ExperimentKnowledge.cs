using Vastus.Core.Intake;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>What can be tried in an experiment, by whom not, and what never.</summary>
/// <param name="Changes">In the order in which they are offered.</param>
/// <param name="Refusals">What an own change may not be about.</param>
public sealed record ExperimentKnowledge(
    IReadOnlyList<ChangeCondition> Conditions, IReadOnlyList<Change> Changes, IReadOnlyList<Refusal> Refusals, IReadOnlyList<NotOffered> NotOffered)
{
    public const string File = "knowledge/experiments.yaml";

    private static readonly Lazy<ExperimentKnowledge> Lazy =
        new(() => ExperimentReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static ExperimentKnowledge Embedded => Lazy.Value;

    /// <returns>Null: no such change is known, as with a person's own.</returns>
    public Change? Find(string id) => Changes.FirstOrDefault(change => change.Id == id);

    /// <summary>Who should not try a change, or ask first.</summary>
    public IReadOnlyList<ChangeCondition> NotWhen(Change change) => [.. Conditions.Where(condition => change.NotWhen.Contains(condition.Id))];
}

/// <summary>Something for which a change is not to be tried.</summary>
/// <param name="Text">After "if": <c>you are pregnant</c>.</param>
/// <param name="Pregnant">It is known from the person's settings.</param>
/// <param name="AgeFrom">It holds from this age in years on. Null: it has nothing to do with age.</param>
/// <param name="Intake">Ids of <see cref="IntakeCondition"/>.</param>
/// <param name="Classes">Ids of classes of medicines.</param>
/// <param name="Names">Ingredients and brands.</param>
public sealed record ChangeCondition(
    string Id, string Text, bool Pregnant, int? AgeFrom, IReadOnlyList<string> Intake, IReadOnlyList<string> Classes, IReadOnlyList<string> Names)
{
    /// <summary>Whether it is known to hold. False: it is not known, which is not the same as no.</summary>
    public bool IsKnownOf(IntakePerson person) =>
        (Pregnant && person.Pregnant is true)
        || (AgeFrom is { } age && person.Ages.Any(possible => possible >= age))
        || person.Has(Intake)
        || person.Takes(Classes, Names);
}

/// <summary>What an own change may not be about.</summary>
/// <param name="Words">Whole words and phrases.</param>
/// <param name="Unless">Words before them with which they may stand.</param>
/// <param name="Say">Why, and what instead.</param>
/// <param name="Offered">The id of a change of the list that is to be chosen instead. Null: there is none.</param>
public sealed record Refusal(string Id, IReadOnlyList<string> Words, IReadOnlyList<string> Unless, string Say, string? Offered);

/// <summary>What people ask for that is not offered, and why.</summary>
public sealed record NotOffered(string Id, string Title, string Say, IReadOnlyList<string> Sources);
