using Vastus.Core.Profile;

namespace Vastus.Core.Today;

/// <summary>How much adults usually drink in a day, drinks only. A guide to good general nutrition, not a treatment of cramps.</summary>
/// <remarks>
/// Unit: mL. Adequate intake of total water in the EU is 2.0 L for women and 2.5 L for men; the drinks in it are about 1.6 L and
/// 2.0 L, the rest is in food. In pregnancy 0.3 L more. Who has a limit from a doctor keeps to that one.
/// Source: EFSA NDA Panel 2010, EFSA Journal 8(3):1459, doi:10.2903/j.efsa.2010.1459.
/// </remarks>
/// <param name="Least">The lower end, where sex is not said; otherwise the same as <paramref name="Most"/>.</param>
/// <param name="Most">Not a limit: the upper end of what is usual.</param>
public sealed record FluidGuide(int Least, int Most)
{
    public const string SourceUrl = "https://doi.org/10.2903/j.efsa.2010.1459";
    private const int Women = 1_600;
    private const int Men = 2_000;
    private const int MoreInPregnancy = 300;
    private const int AdultAge = 18;

    /// <returns>Null for those who may be under 18: the drinks of children are not given there.</returns>
    public static FluidGuide? For(Profile.Profile person, LocalDate today) => person switch
    {
        { BirthYear: { } year } when today.Year - year <= AdultAge => null,
        { Pregnant: true } => new(Women + MoreInPregnancy, Women + MoreInPregnancy),
        { Sex: Sex.Female } => new(Women, Women),
        { Sex: Sex.Male } => new(Men, Men),
        _ => new(Women, Men),
    };
}
