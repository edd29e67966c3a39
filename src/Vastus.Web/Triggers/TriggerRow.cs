using Vastus.Core;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;

namespace Vastus.Web.Triggers;

/// <summary>One exposure on the page.</summary>
/// <param name="Place">In the study, from 1.</param>
/// <param name="Finding">Of the last settled look. Null: no look has judged it yet.</param>
/// <param name="Standing">Null: not found, and never was.</param>
/// <param name="Shortfall">What is missing by now, which may be less than at the look.</param>
/// <param name="DaysKnown">By now, of <paramref name="Days"/>.</param>
public sealed record TriggerRow(
    int Place, ExposureRule Rule, Finding? Finding, Standing? Standing, Shortfall Shortfall, int DaysKnown, int Days)
{
    private const string KeptWords = "Less sure than before: on its own it still holds, though no longer among all that was looked for.";

    public TriggerGroup Group => this switch
    {
        { Standing: Core.Triggers.Looks.Standing.Linked or Core.Triggers.Looks.Standing.Kept } => TriggerGroup.Found,
        { Finding.Verdict: Verdict.LittleOrNone } => TriggerGroup.NoSign,
        _ => TriggerGroup.CannotSay,
    };

    public bool IsWithdrawn => Standing is Core.Triggers.Looks.Standing.Withdrawn;

    public string Name => Capital.Of(Rule.Name);

    /// <summary>How the answer about a found one begins.</summary>
    public string Lead => $"Your spasms {(Finding!.Cautions is [] ? "came" : "may have come")} {(AsFound.RaisesRisk ? "more" : "less")} often";

    /// <summary>What is missing by now, and what it would take.</summary>
    public string Missing =>
        (this is { Finding: null, Rule.Since: not null } ? "Your own question. It counts from the next answer on. " : "") + Capital.Of(ShortfallWords.Of(Shortfall));

    /// <summary>Nothing but what is missing can be said of it.</summary>
    public bool IsUnjudged => Finding is not { Estimate: not null };

    /// <summary>What the look says, in full sentences.</summary>
    /// <param name="settled">Its day.</param>
    public string Sentence(string? settled) => IsUnjudged ? Missing : FindingWords.Of(AsFound, settled);

    /// <summary>What the look says, under the name.</summary>
    /// <param name="settled">Its day.</param>
    public string Brief(string? settled) => IsUnjudged ? Missing : FindingWords.Brief(AsFound, settled);

    /// <summary>How many spasms it rests on, and how sure it is.</summary>
    public string? Basis => Finding?.Estimate is { } estimate
        ? $"Rests on {Plural.Of(estimate.CasesUsed, "spasm")}, {estimate.ExposedCases} of them after it. {(Standing is Core.Triggers.Looks.Standing.Kept ? KeptWords : FindingWords.Sure(AsFound))}"
        : null;

    /// <summary>How many of the spasms it would be about, if the link is causal. Null: nothing is found, or they come less often after it.</summary>
    public string? Share => IsUnjudged ? null : FindingWords.Share(AsFound);

    /// <summary>One that is kept is worded as it was when it was found.</summary>
    public Finding AsFound => Group is TriggerGroup.Found ? Finding! with { Verdict = Verdict.Linked } : Finding!;
}
