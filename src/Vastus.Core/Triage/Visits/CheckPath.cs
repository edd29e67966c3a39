using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage.Visits;

/// <summary>The way through the check for one person: what is still to be asked, and where.</summary>
public sealed class CheckPath
{
    private readonly Said said;
    private readonly Facts facts;
    private readonly IReadOnlySet<string> open;

    public CheckPath(TriageKnowledge knowledge, Said said, Background background)
    {
        this.said = said;
        facts = background.With(said);
        Steps = CheckStep.All(knowledge);
        Result = Check.Of(knowledge, facts);
        open = said.GoesOn ? Interview.OpenToEverybody(knowledge, facts) : Interview.Open(knowledge, facts);
    }

    public IReadOnlyList<CheckStep> Steps { get; }

    /// <summary>By what is known so far.</summary>
    public CheckResult Result { get; }

    /// <summary>The step to go to. Null: nothing more to ask, or it is an emergency.</summary>
    public CheckStep? Next => Steps.FirstOrDefault(step => Waiting(step).Any());

    /// <summary>How many steps were answered, and how many are left.</summary>
    public (int Done, int Left) Progress =>
        (Steps.Count(step => step.Findings.Any(IsSaid) && !Waiting(step).Any()), Steps.Count(step => Waiting(step).Any()));

    public CheckStep? Step(string id) => Steps.FirstOrDefault(step => step.Id == id);

    /// <summary>Questions of a step that can still change the answer.</summary>
    public IEnumerable<Finding> Waiting(CheckStep step) => step.Findings.Where(finding => open.Contains(finding.Id) && !said.Unsure.Contains(finding.Id));

    /// <summary>Questions of a step that were answered here before.</summary>
    public IEnumerable<Finding> Before(CheckStep step) => step.Findings.Where(IsSaid);

    private bool IsSaid(Finding finding) => finding.Kind is FindingKind.Number
        ? said.Unsure.Contains(finding.Id) || (finding.Id is "age" ? said.Age is not null : said.CaffeineMg is not null)
        : said.IsAsked(finding.Id);
}
