using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Knowledge;
using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Stimulants;
using Vastus.Core.Profile;
using Vastus.Core.Today;

namespace Vastus.Core.Tests.Medicines.Stimulants;

public sealed class StimulantsTests
{
    private static readonly StimulantKnowledge Known = StimulantKnowledge.Embedded;
    private static readonly LocalDate Today = new(2026, 3, 12);
    private static readonly ZonedDateTime Now = Today.At(new LocalTime(20, 0)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

    [Fact]
    public void The_file_reads() =>
        Assert.Empty(StimulantReader.Read(Embedded.Text(StimulantKnowledge.File), StimulantKnowledge.File, Bibliography.Embedded, MedicineKnowledge.Embedded).Problems);

    /// <summary>EFSA 2015, doi:10.2903/j.efsa.2015.4102. A minus means not known.</summary>
    [Theory]
    [InlineData("male", 1980, null, null, 200, 400)]
    [InlineData("female", 1980, false, null, 200, 400)]
    [InlineData("female", 1990, true, null, 200, 200)]
    [InlineData(null, null, null, null, 200, 400)]
    [InlineData("male", 2012, null, 50, 150, 150)]
    [InlineData("male", 2012, null, 90, 200, 270)]
    [InlineData("female", 2009, true, 55, 165, 165)]
    [InlineData("female", 2009, true, 80, 200, 200)]
    [InlineData("male", 2012, null, null, -1, -1)]
    // Turns 18 this year, or has: the younger age counts.
    [InlineData("male", 2008, null, 60, 180, 180)]
    [InlineData("male", 2007, null, 60, 200, 400)]
    public void Each_person_has_the_lowest_limit_that_fits(string? sex, int? born, bool? pregnant, int? kg, int atOnce, int day)
    {
        var limit = PersonLimit.Of(Known, Person(sex, born, pregnant, kg), 2026);

        Assert.Equal((atOnce, day), ((int)(limit.AtOnceMg ?? -1), (int)(limit.DayMg ?? -1)));
    }

    [Theory]
    [InlineData("male", 1980, null, "")]
    [InlineData("female", 1980, false, "Breastfeeding")]
    [InlineData("female", 1980, null, "Pregnant Breastfeeding")]
    [InlineData(null, null, null, "Minor Pregnant Breastfeeding")]
    public void What_is_not_known_names_the_lower_limits_that_may_hold(string? sex, int? born, bool? pregnant, string maybe) =>
        Assert.Equal(maybe, string.Join(' ', PersonLimit.Of(Known, Person(sex, born, pregnant, null), 2026).Maybe.Select(limit => limit.Who)));

    [Fact]
    public void Nothing_logged_is_not_known_and_not_none()
    {
        var intake = CaffeineIntake.Of(Known, [], Now);

        Assert.Equal((Knowing.Unknown, Knowing.Unknown, null, null), (intake.Today.Knowing, intake.Last24Hours.Knowing, intake.Largest, intake.UsualDay));
    }

    [Fact]
    public void None_takes_a_check_in_of_both_days()
    {
        var tonight = Days.At(Today, new CheckIn(["caffeine"]), 19);
        var lastNight = Days.At(Today.PlusDays(-1), new CheckIn(["caffeine"]), 21);

        Assert.Equal((Knowing.None, Knowing.Unknown), Knowings(tonight));
        Assert.Equal((Knowing.Unknown, Knowing.Unknown), Knowings(lastNight));
        Assert.Equal((Knowing.None, Knowing.None), Knowings(tonight, lastNight));
    }

    [Fact]
    public void Today_and_the_last_24_hours_are_added_up_apart_and_the_hour_counts_as_one_time()
    {
        var intake = CaffeineIntake.Of(Known,
        [
            Caffeine(Today.PlusDays(-1), 19, 1000), Caffeine(Today.PlusDays(-1), 21, 80), Caffeine(Today, 7, 96), Caffeine(Today, 7, 64),
            Caffeine(Today, 12, 96), Days.At(Today, new Medicine("Caffeine", MedicineEvent.Dose, 100, "mg"), 15), Caffeine(Today, 21, 500),
        ], Now);

        Assert.Equal((356, 436, 160), ((int)intake.Today.Amount!, (int)intake.Last24Hours.Amount!, (int)intake.Largest!));
    }

    [Fact]
    public void A_usual_day_is_the_middle_one_of_those_with_any()
    {
        Assert.Null(Usual(300, 500));
        Assert.Equal(400, Usual(300, 500, 400));
        Assert.Equal(450, Usual(300, 500, 400, 900));

        static decimal? Usual(params int[] amounts) =>
            CaffeineIntake.Of(Known, [.. amounts.Select((mg, i) => Caffeine(Today.PlusDays(-1 - (3 * i)), 9, mg)), Caffeine(Today, 9, 10)], Now).UsualDay;
    }

    [Fact]
    public void Energy_drinks_are_known_by_their_name_and_counted_within_four_hours()
    {
        var intake = CaffeineIntake.Of(Known, [Drink(8, "Energy drink, small can"), Drink(13, "energy drink"), Drink(16, "FD-energy-large"), Drink(16, "orange juice")], Now);

        Assert.Equal((3, 2), (intake.EnergyDrinks, intake.EnergyAtOnce));
    }

    [Fact]
    public void Steps_take_a_quarter_away_and_end_at_the_limit()
    {
        Assert.Equal([600, 450, 400], Known.CutDown.Steps(800, 400));
        Assert.Equal([400], Known.CutDown.Steps(401, 400));
        Assert.Empty(Known.CutDown.Steps(400, 400));
        Assert.Equal(150, Known.CutDown.Steps(50_000, 150)[^1]);
    }

    [Fact]
    public void Other_stimulants_are_those_taken_now_and_pairs_are_named_where_a_stimulant_takes_part()
    {
        IReadOnlyList<Entry> entries =
        [
            Days.Medicine(Today.PlusDays(-90), "methylphenidate", MedicineEvent.Start), Days.Medicine(Today.PlusDays(-80), "theophylline", MedicineEvent.Start),
            Days.Medicine(Today.PlusDays(-70), "theophylline", MedicineEvent.Stop), Days.Medicine(Today.PlusDays(-60), "fluvoxamine", MedicineEvent.Start),
            Days.Medicine(Today.PlusDays(-1), "pseudoephedrine", MedicineEvent.Dose, 60), Days.Medicine(Today.PlusDays(-9), "ephedrine", MedicineEvent.Dose, 60),
        ];

        var list = MedicineList.Of(entries, MedicineKnowledge.Embedded, Now.ToInstant());
        var others = OtherStimulants.Of(Known, MedicineKnowledge.Embedded, list, hasCaffeine: true);

        Assert.Equal(["methylphenidate", "pseudoephedrine"], others.Stimulating.Select(medicine => medicine.Name));
        Assert.Equal(["fluvoxamine"], others.WithCaffeine.Select(medicine => medicine.Name));
        Assert.Contains("RF-XANTH", others.Pairs.Select(pair => pair.Pair.Id));
        Assert.DoesNotContain("RF-XANTH", OtherStimulants.Of(Known, MedicineKnowledge.Embedded, list, hasCaffeine: false).Pairs.Select(pair => pair.Pair.Id));
    }

    [Theory]
    [InlineData("    dayMg: 400\n", "", "limits.CF-01.dayMg")]
    [InlineData("who: breastfeeding", "who: adult", "limits")]
    [InlineData("medicines: [theophylline,", "medicines: [theophyline,", "careful.medicines")]
    [InlineData("classes: [MC-STIM,", "classes: [MC-STIMS,", "classes")]
    public void A_slip_in_the_file_is_named_with_its_place(string right, string slip, string field)
    {
        var text = Embedded.Text(StimulantKnowledge.File);
        var at = text.IndexOf(right, StringComparison.Ordinal);

        var (value, problems) = StimulantReader.Read(text[..at] + slip + text[(at + right.Length)..], "stimulants.yaml", Bibliography.Embedded, MedicineKnowledge.Embedded);

        Assert.Null(value);
        Assert.Equal(field, Assert.Single(problems).What.Field);
    }

    private static (Knowing Today, Knowing Last24Hours) Knowings(params IReadOnlyList<Entry> entries) =>
        CaffeineIntake.Of(Known, entries, Now) is var intake ? (intake.Today.Knowing, intake.Last24Hours.Knowing) : default;

    private static Entry Caffeine(LocalDate day, int hour, int mg) => Days.At(day, new NutrientDose(Nutrient.ById["caffeine"], mg, "mg"), hour);

    private static Entry Drink(int hour, string name) => Days.At(Today, new Food(name, 1, Food.Portion), hour);

    private static Core.Profile.Profile Person(string? sex, int? born, bool? pregnant, int? kg) => new()
    {
        Zone = DateTimeZone.Utc,
        Sex = Core.Words<Sex>.Parse(sex),
        BirthYear = born,
        Pregnant = pregnant,
        WeightKg = kg,
    };
}
