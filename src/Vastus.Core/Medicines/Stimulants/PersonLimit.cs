using Vastus.Core.Profile;

namespace Vastus.Core.Medicines.Stimulants;

/// <summary>The limits of caffeine for one person, by what is known of him or her.</summary>
/// <param name="AtOnceMg">At one time. Null: it goes by a weight that is not known.</param>
/// <param name="DayMg">In a day. Null: as above.</param>
/// <param name="By">The limits that apply; the lowest numbers of them count.</param>
/// <param name="Maybe">Limits that would apply as well, if what is not known were so.</param>
public sealed record PersonLimit(decimal? AtOnceMg, decimal? DayMg, IReadOnlyList<CaffeineLimit> By, IReadOnlyList<CaffeineLimit> Maybe)
{
    private const int Adult = 18;

    /// <summary>Whose limit it is, after "The limit".</summary>
    public string Words => string.Join(" and ", (By.Count > 1 ? By.Skip(1) : By).Select(by => by.Words));

    /// <param name="knowledge">The limits.</param>
    /// <param name="profile">Of a birth year the younger age is taken.</param>
    /// <param name="thisYear">The year of today.</param>
    public static PersonLimit Of(StimulantKnowledge knowledge, Profile.Profile profile, int thisYear) =>
        Of(knowledge, thisYear - profile.BirthYear - 1, profile.Sex, profile.Pregnant, profile.Breastfeeding, profile.WeightKg);

    /// <param name="knowledge">The limits.</param>
    /// <param name="youngest">The lowest age that is possible, in years. Null: not known.</param>
    public static PersonLimit Of(StimulantKnowledge knowledge, int? youngest, Sex? sex, bool? pregnant, bool? breastfeeding, decimal? weightKg)
    {
        List<LimitWho> by = [LimitWho.Adult], maybe = [];
        if (youngest < Adult)
            by = [LimitWho.Adult, LimitWho.Minor];
        else if (youngest is null)
            maybe.Add(LimitWho.Minor);
        foreach (var (said, who) in new[] { (pregnant, LimitWho.Pregnant), (breastfeeding, LimitWho.Breastfeeding) })
        {
            if (said is true)
                by.Add(who);
            else if (said is null && sex is not Sex.Male && pregnant is not true)
                maybe.Add(who);
        }

        IReadOnlyList<CaffeineLimit> limits = [.. by.Select(knowledge.Limit)];
        return new(
            Lowest(limits.Select(limit => limit.AtOnce.For(weightKg))), Lowest(limits.Select(limit => limit.Day.For(weightKg))),
            limits, [.. maybe.Select(knowledge.Limit)]);
    }

    /// <returns>Null: one of them is not known, and may be the lowest.</returns>
    private static decimal? Lowest(IEnumerable<decimal?> amounts) =>
        amounts.ToList() is var all && all.Contains(null) ? null : all.Min();
}
