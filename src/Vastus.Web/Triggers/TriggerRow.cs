using Vastus.Core;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;

namespace Vastus.Web.Triggers;

/// <summary>One exposure on the page.</summary>
/// <param name="Place">In the study, from 1.</param>
/// <param name="Finding">Of the last settled look. Null: no look has judged it yet.</param>
/// <param name="Standing">Null: not found, and never was.</param>
/// <param name="Logged">How it is logged by now.</param>
/// <param name="DaysKnown">By now, of <paramref name="Days"/>.</param>
public sealed record TriggerRow(
    int Place, ExposureRule Rule, Finding? Finding, Standing? Standing, Logging Logged, int DaysKnown, int Days)
{
    public TriggerGroup Group => this switch
    {
        { Standing: Core.Triggers.Looks.Standing.Linked or Core.Triggers.Looks.Standing.Kept } => TriggerGroup.Found,
        { Finding.Verdict: Verdict.LittleOrNone } => TriggerGroup.NoSign,
        _ => TriggerGroup.CannotSay,
    };

    public bool IsWithdrawn => Standing is Core.Triggers.Looks.Standing.Withdrawn;

    public string Name => Capital.Of(Rule.Name);

    /// <summary>A found one in a few words.</summary>
    public string Headline =>
        $"Your spasms {(Finding!.Cautions is [] ? "came" : "may have come")} {(AsFound.RaisesRisk ? "more" : "less")} often after {Rule.Name}.";

    /// <summary>What is logged by now, and how to log what is missing.</summary>
    public string Missing =>
        $"It is known so far before {Logged.CasesKnown} of {TriggersModel.Count(Logged.Cases, "spasm")}, and on {DaysKnown} of {TriggersModel.Count(Days, "day")}. "
        + (Rule.KnownBy is KnownBy.Entry
            ? "A night counts when you log it, good ones too."
            : "A day counts when the evening check-in names it, ordinary days too.");

    /// <summary>What the look says, in full sentences.</summary>
    /// <param name="settled">Its day.</param>
    public string Sentence(string? settled) => this switch
    {
        { Finding: not null } => FindingWords.Of(AsFound, settled),
        { Rule.Since: not null } => $"Your own question. It counts from the next answer on. {Missing}",
        _ => Missing,
    };

    /// <summary>One that is kept is worded as it was when it was found.</summary>
    private Finding AsFound => Group is TriggerGroup.Found ? Finding! with { Verdict = Verdict.Linked } : Finding!;
}
