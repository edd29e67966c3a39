using NodaTime;
using Vastus.Core;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;

namespace Vastus.Web.Triage;

/// <summary>One page of questions.</summary>
/// <param name="Began">As local time. Null: nothing was said yet.</param>
/// <param name="Country">Null: nobody knows where it is.</param>
public sealed record StepModel(
    CheckStep Step, CheckPath Path, Said Said, LocalDateTime? Began, EmergencyCountry? Country, IReadOnlyList<Problem> Problems)
{
    public string Address => CheckEndpoints.Address(Step);

    /// <summary>What is asked here now.</summary>
    public IReadOnlyList<Finding> Asked { get; } =
        Step.IsFirst ? [.. Step.Findings] : Path.Waiting(Step).ToList() is { Count: > 0 } waiting ? waiting : [.. Path.Before(Step)];

    /// <summary>What was answered here before, to be changed.</summary>
    public IReadOnlyList<Finding> Before => [.. Path.Before(Step).Except(Asked)];

    public bool HasTicks => Step.Findings.Any(finding => Said.Yes.Contains(finding.Id));
}

/// <summary>What came out of a check.</summary>
/// <param name="Knowledge">By which it was judged.</param>
/// <param name="Back">Where a question that was not answered is asked. Null: it is not the present check.</param>
/// <param name="Other">What one should know about the rules. Null: they are today's.</param>
public sealed record AnswerModel(
    CheckResult Result, TriageKnowledge Knowledge, Said Said, EmergencyCountry? Country, Func<string, string?>? Back, OtherRules? Other, Guid Entry, LocalDateTime At);

/// <summary>A check that other rules judged than today's.</summary>
/// <param name="Today">What today's say.</param>
public sealed record OtherRules(Level Today, bool IsSame);

/// <summary>A check of which only the answer is known.</summary>
public sealed record BareModel(Level Level, Guid Entry, LocalDateTime At);

/// <summary>What signs can point to, likeliest first.</summary>
public sealed record ConditionsModel(IReadOnlyList<Condition> Conditions);
