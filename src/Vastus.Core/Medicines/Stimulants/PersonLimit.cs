namespace Vastus.Core.Medicines.Stimulants;

/// <summary>The limits of caffeine for one person, by what is known of him or her.</summary>
/// <param name="AtOnceMg">At one time. Null: it goes by a weight that is not known.</param>
/// <param name="DayMg">In a day. Null: as above.</param>
/// <param name="By">The limits that apply; the lowest numbers of them count.</param>
/// <param name="Maybe">Limits that would apply as well, if what is not known were so.</param>
public sealed record PersonLimit(decimal? AtOnceMg, decimal? DayMg, IReadOnlyList<CaffeineLimit> By, IReadOnlyList<CaffeineLimit> Maybe)
{
    private const int Adult = 18;

    /// <param name="knowledge">The limits.</param>
    /// <param name="profile">Of a birth year the younger age is taken.</param>
    /// <param name="thisYear">The year of today.</param>
    public static PersonLimit Of(StimulantKnowledge knowledge, Profile.Profile profile, int thisYear)
    {
        List<LimitWho> by = [LimitWho.Adult], maybe = [];
        var youngest = thisYear - profile.BirthYear - 1;
        if (youngest < Adult)
            by = [LimitWho.Adult, LimitWho.Minor];
        else if (youngest is null)
            maybe.Add(LimitWho.Minor);
        foreach (var (said, who) in new[] { (profile.Pregnant, LimitWho.Pregnant), (profile.Breastfeeding, LimitWho.Breastfeeding) })
        {
            if (said is true)
                by.Add(who);
            else if (said is null && profile is { Sex: not Core.Profile.Sex.Male, Pregnant: not true })
                maybe.Add(who);
        }

        IReadOnlyList<CaffeineLimit> limits = [.. by.Select(knowledge.Limit)];
        return new(
            Lowest(limits.Select(limit => limit.AtOnce.For(profile.WeightKg))), Lowest(limits.Select(limit => limit.Day.For(profile.WeightKg))),
            limits, [.. maybe.Select(knowledge.Limit)]);
    }

    /// <returns>Null: one of them is not known, and may be the lowest.</returns>
    private static decimal? Lowest(IEnumerable<decimal?> amounts) =>
        amounts.ToList() is var all && all.Contains(null) ? null : all.Min();
}
