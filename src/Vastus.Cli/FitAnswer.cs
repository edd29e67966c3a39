using Vastus.Core.Triggers;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Cli;

/// <summary>What <c>fit</c> answers, by the names of the JSON document. Lists follow the order of the covariates.</summary>
internal sealed record FitAnswer(
    IReadOnlyList<string> Covariates,
    int StrataTotal,
    int StrataUsed,
    int CasesUsed,
    int RowsUsed,
    IReadOnlyList<double> InformationAtZero,
    UnpenalisedAnswer Unpenalised,
    PenalisedAnswer Penalised)
{
    public static FitAnswer Of(IReadOnlyList<string> covariates, MatchedSets sets)
    {
        var likelihood = new ConditionalLikelihood(sets);
        return new(covariates, sets.StrataTotal, sets.StrataUsed, sets.CasesUsed, sets.RowsUsed, sets.InformationAtZero,
            UnpenalisedAnswer.Of(UnpenalisedFit.Of(likelihood)), PenalisedAnswer.Of(PenalisedFit.Of(likelihood)));
    }
}

/// <summary>Without the prior. Null, and left out: there is no such number.</summary>
internal sealed record UnpenalisedAnswer(
    string Status, int? Rank, IReadOnlyList<double>? Beta, IReadOnlyList<double>? Se, double? Loglik, double? LoglikNull)
{
    public static UnpenalisedAnswer Of(UnpenalisedFit fit) => fit.Status switch
    {
        FitStatus.Ok => new("ok", null, fit.Estimates, fit.StandardErrors, fit.LogLikelihood, fit.LogLikelihoodNull),
        FitStatus.Infinite => new("infinite", null, null, null, null, null),
        _ => new("not_identifiable", fit.Rank, null, null, null, null),
    };
}
