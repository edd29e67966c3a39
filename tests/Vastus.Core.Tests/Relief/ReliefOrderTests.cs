using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;
using Vastus.Core.Relief;

namespace Vastus.Core.Tests.Relief;

public sealed class ReliefOrderTests
{
    private static readonly ReliefKnowledge Knowledge = ReliefKnowledge.Embedded;
    private static readonly HashSet<string> Nothing = [];

    private static GuidePlan Plan(params string[] yes) => ReliefGuide.Plan(Knowledge, "gastrocnemius", Position.Bed, yes.ToHashSet());

    [Fact]
    public void Before_six_trials_the_order_is_that_of_the_evidence()
    {
        var plan = Plan();

        Assert.Same(plan, ReliefOrder.Of(plan, [.. Enumerable.Repeat(Full("RM-06", 1), 5)], 1));
    }

    [Fact]
    public void The_same_night_gives_the_same_order()
    {
        IReadOnlyList<ReliefTrial> trials = [Full("RM-05", 2), Full("ST-M04", 4), None("RM-04", 5), Full("RM-05", 2), Full("ST-M04", 4), None("RM-04", 5)];

        Assert.Equal(Ids(ReliefOrder.Of(Plan(), trials, 7)), Ids(ReliefOrder.Of(Plan(), trials, 7)));
    }

    [Fact]
    public void Rest_stays_first_and_the_list_gets_shorter()
    {
        for (var night = 0UL; night < 200; night++)
        {
            var steps = ReliefOrder.Of(Plan(), [.. Enumerable.Repeat(Full("RM-05", 1), 6)], night).Steps;
            Assert.Equal("RM-01", steps[0].Id);
            Assert.Equal(5, steps.Count(s => s.Part is GuidePart.Now));
            Assert.Equal(Plan().Steps.Select(s => s.Id).Order(), steps.Select(s => s.Id).Order());
        }
    }

    [Fact]
    public void What_is_left_out_stays_out_however_well_it_helped_before()
    {
        var plan = Plan("raynaud");
        var trials = Enumerable.Repeat(Full("RM-06", 0.5), 30).ToList();

        Assert.All(Enumerable.Range(0, 100), night =>
            Assert.DoesNotContain(ReliefOrder.Of(plan, trials, (ulong)night).Steps, s => s.Id == "RM-06"));
    }

    [Fact]
    public void A_yes_to_a_safety_question_offers_nothing_whatever_helped()
    {
        Assert.Empty(ReliefOrder.Of(Plan("f_calf_swollen_3cm"), [.. Enumerable.Repeat(Full("RM-04", 1), 9)], 1).Steps);
    }

    [Fact]
    public void What_made_it_worse_comes_last_and_says_so()
    {
        var plan = ReliefOrder.Of(Plan(), [Trial("RM-04", ReliefEffect.Worse, 2), .. Enumerable.Repeat(Full("RM-05", 2), 5)], 3);

        var worse = plan.Steps.Single(s => s.Id == "RM-04");
        Assert.Equal("It made it worse before, so it comes last.", worse.Experience);
        Assert.Equal(GuidePart.Also, worse.Part);
    }

    [Theory]
    [InlineData(ReliefEffect.Full, 1.6, "It eased 6 of the 6 times you tried it, usually within 2 minutes.")]
    [InlineData(ReliefEffect.Some, 1.6, "It helped a bit before.")]
    [InlineData(ReliefEffect.None, 1.6, "It has not helped you so far.")]
    public void It_says_what_is_known(ReliefEffect effect, double minutes, string words) => Assert.Equal(
        words, ReliefOrder.Of(Plan(), [.. Enumerable.Repeat(Trial("RM-05", effect, minutes), 6)], 1).Steps.Single(s => s.Id == "RM-05").Experience);

    /// <summary>
    /// Whatever eases fastest in a simulated person comes first most nights, and the others are still tried. Warmth, which is done
    /// for a quarter of an hour, needs longer to be believed.
    /// </summary>
    [Theory, InlineData("RM-05", 40), InlineData("ST-M04", 40), InlineData("RM-07", 150)]
    public void After_enough_spasms_the_best_measure_comes_first_most_nights(string best, int enough)
    {
        var random = new Seeded(42);
        var (first, others) = (0, 0);
        for (var person = 0; person < 40; person++)
        {
            List<ReliefTrial> trials = [.. Enumerable.Repeat(new[] { None("RM-05", 3), None("RM-07", 3), None("ST-M04", 3) }, 2).SelectMany(tried => tried)];
            for (var night = 0; night < enough + 20; night++)
            {
                var step = ReliefOrder.Of(Plan(), trials, random.Next()).Steps[1].Id;
                var rate = step == best ? 0.8 : 0.1;
                var ease = -Math.Log(1 - random.Unit()) / rate;
                trials.Add(ease < 5 ? Full(step, ease) : None(step, 5));
                if (night >= enough)
                    _ = step == best ? first++ : others++;
            }
        }

        Assert.InRange(first / (double)(first + others), 0.75, 0.995);
    }

    [Fact]
    public void What_was_never_tried_is_tried_in_proportion_to_what_is_believed()
    {
        // Rates 1/3 with 1 event and 3 minutes, against 9 events in 27 minutes: the same mean, and the unsure one wins less than half the nights.
        var plan = Plan();
        var stretch = plan.Steps.Single(s => s.Id == "ST-M04");
        var random = new Seeded(1);
        var unsure = new EaseRate(1, 3);
        var sure = new EaseRate(9, 27);
        var wins = Enumerable.Range(0, 20_000).Count(_ => unsure.Draw(random) > sure.Draw(random));

        // P(Gamma(1, 3) > Gamma(9, 27)) = P(X/Y > 1) = (27/30)^9 = 0.3874, since the first is exponential.
        Assert.InRange(wins / 20_000.0, 0.3874 - 0.015, 0.3874 + 0.015);
        Assert.Equal(new(1, 3), EaseRate.Of(stretch, []));
    }

    [Fact]
    public void A_draw_has_the_mean_of_what_is_believed()
    {
        var random = new Seeded(5);
        var rate = new EaseRate(4.5, 12);

        Assert.Equal(rate.Mean, Enumerable.Range(0, 50_000).Average(_ => rate.Draw(random)), tolerance: 0.01);
    }

    [Theory]
    [InlineData("warfarin", "blood-thinner")]
    [InlineData("lithium", "lithium")]
    [InlineData("ramipril;furosemide", "ace-inhibitor-water-tablet")]
    public void The_medicine_list_answers_for_the_person(string names, string condition)
    {
        Assert.Contains(condition, MedicineConditions.Of(Knowledge, List(names)));
    }

    [Theory]
    [InlineData("ramipril")]
    [InlineData("furosemide")]
    [InlineData("moonstone")]
    public void Half_of_a_pair_or_an_unknown_medicine_tells_nothing(string names) =>
        Assert.Empty(MedicineConditions.Of(Knowledge, List(names)));

    [Fact]
    public void What_is_not_at_hand_is_left_out_for_this_time()
    {
        var plan = ReliefGuide.Plan(Knowledge, "gastrocnemius", Position.Bed, Nothing, Nothing, ["RM-06", "RM-05"]);

        Assert.DoesNotContain(plan.Steps, s => s.Id == "RM-06");
        Assert.Contains(plan.LeftOut, l => l.Id == "RM-06" && l.Why[0].Contains("at hand", StringComparison.Ordinal));
        Assert.Contains(plan.Steps, s => s.Id == "RM-05");
    }

    [Fact]
    public void On_the_move_the_first_thing_is_to_stop() => Assert.StartsWith(
        "Stop at once", ReliefGuide.Plan(Knowledge, "gastrocnemius", Position.Standing, Nothing).Steps[0].Steps[0], StringComparison.Ordinal);

    private static MedicineList List(string names)
    {
        var rows = names.Split(';').Select(name => new EntryRow { At = "2026-03-01T08:00:00+01:00", Kind = "medicine", Name = name, Level = "start" });
        var entries = rows.Select((row, i) => row.Parse(_ => new(i + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), null).Value!).ToList();
        return MedicineList.Of(entries, MedicineKnowledge.Embedded, entries[0].At.ToInstant() + Duration.FromDays(9));
    }

    private static IEnumerable<string> Ids(GuidePlan plan) => plan.Steps.Select(s => s.Id);

    private static ReliefTrial Full(string step, double minutes) => Trial(step, ReliefEffect.Full, minutes);

    private static ReliefTrial None(string step, double minutes) => Trial(step, ReliefEffect.None, minutes);

    private static ReliefTrial Trial(string step, ReliefEffect effect, double minutes) => new(step, effect, minutes);
}
