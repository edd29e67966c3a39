using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Stimulants;
using Vastus.Core.Profile;
using Vastus.Core.Today;

namespace Vastus.Web.Medicines;

/// <summary>Caffeine against this person's limits, and what else stimulates.</summary>
/// <param name="Minor">Perhaps or certainly under 18, so that the limit goes by weight.</param>
public sealed record StimulantsModel(
    CaffeineIntake Intake, PersonLimit Limit, MedicineList List, OtherStimulants Others, decimal? WeightKg, bool Minor)
{
    /// <param name="profile">What is known of the person.</param>
    /// <param name="month">Entries of the last four weeks, in any order.</param>
    /// <param name="medicines">All that was ever written down of medicines, in any order.</param>
    /// <param name="now">With the local day.</param>
    public static StimulantsModel Of(Profile profile, IReadOnlyList<Entry> month, IReadOnlyList<Entry> medicines, ZonedDateTime now)
    {
        var knowledge = StimulantKnowledge.Embedded;
        var intake = CaffeineIntake.Of(knowledge, month, now);
        var limit = PersonLimit.Of(knowledge, profile, now.Year);
        var list = MedicineList.Of(medicines, MedicineKnowledge.Embedded, now.ToInstant());
        return new(
            intake, limit, list, OtherStimulants.Of(knowledge, MedicineKnowledge.Embedded, list, intake.Last24Hours.Amount > 0 || intake.EnergyDrinks > 0),
            profile.WeightKg, limit.By.Any(by => by.Who is LimitWho.Minor));
    }

    /// <summary>Any of the amounts is above its limit.</summary>
    public bool IsOver => Intake.Today.Amount > Limit.DayMg || Intake.Last24Hours.Amount > Limit.DayMg || Intake.Largest > Limit.AtOnceMg;

    /// <summary>So much that the signs of too much stand first: over a day's limit of any adult.</summary>
    public bool IsFarOver => Intake.Last24Hours.Amount > StimulantKnowledge.Embedded.Limit(LimitWho.Adult).Day.Mg;

    /// <summary>So much in a day that it could have been dangerous if it was taken fast.</summary>
    public bool IsDangerous => Intake.Last24Hours.Amount >= StimulantKnowledge.Embedded.Overdose.RapidMg;

    /// <summary>The page in one sentence.</summary>
    public string Answer => this switch
    {
        { IsDangerous: true } => "That is a very large amount of caffeine. If you feel any of the signs below, get help now.",
        { IsOver: true } => "More caffeine is logged than is held to be safe for you.",
        { Intake.Last24Hours.Knowing: Knowing.Unknown } => "Nothing is logged about caffeine in the last 24 hours, so it is not known how much it was.",
        { Limit.DayMg: null } => "Your limit goes by your weight, which is not known yet.",
        { Intake.Last24Hours.Knowing: Knowing.None } => "No caffeine in the last 24 hours.",
        _ => "What is logged is within the limits.",
    };

    /// <summary>From what is usual to the limit, when the usual is above it. Empty: nothing to cut down.</summary>
    public IReadOnlyList<decimal> Steps => Intake.UsualDay is { } usual && Limit.DayMg is { } limit
        ? StimulantKnowledge.Embedded.CutDown.Steps(usual, limit)
        : [];
}
