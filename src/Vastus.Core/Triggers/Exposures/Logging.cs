namespace Vastus.Core.Triggers.Exposures;

/// <summary>How an exposure was logged before spasms, and before the hours that they are compared with.</summary>
/// <param name="Cases">All of the look, also where the exposure is unknown.</param>
/// <param name="CasesKnown">Of those, with the exposure known.</param>
/// <param name="LateBeforeCases">
/// The mean share of the entries in the window that were written down after the hour had begun. Null: fewer than eight known
/// cases, or fewer than eight known referents, have entries.
/// </param>
/// <param name="Referents">Hours of the same strata without a spasm.</param>
/// <param name="ReferentsKnown">Of those, with the exposure known.</param>
/// <param name="LateBeforeReferents">The same for referents.</param>
public sealed record Logging(
    int Cases, int CasesKnown, double? LateBeforeCases, int Referents, int ReferentsKnown, double? LateBeforeReferents)
{
    /// <summary>0 to 1; 0 without any.</summary>
    public double KnownShareOfCases => Share(CasesKnown, Cases);

    /// <summary>0 to 1; 0 without any.</summary>
    public double KnownShareOfReferents => Share(ReferentsKnown, Referents);

    private static double Share(int known, int all) => all is 0 ? 0 : (double)known / all;
}
