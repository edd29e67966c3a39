namespace Vastus.Core.Triggers.Experiments;

/// <summary>What is decided before an experiment begins, and changed by nobody after (method, 10.1). The outcome is always the cases of the diary.</summary>
/// <param name="ChangeId">Of a <see cref="Change"/>, or <see cref="Change.Own"/>.</param>
/// <param name="Words">As they were when it was decided.</param>
/// <param name="Blocks">Pairs of periods; 6 or more.</param>
/// <param name="First">The first day, as the person's calendar shows it.</param>
/// <param name="Seed">Of all the coins.</param>
public sealed record ExperimentPlan(string ChangeId, ChangeWords Words, PeriodLength Length, int Blocks, LocalDate First, ulong Seed)
{
    /// <summary>All periods, in order: two a block, one with the change and one as usual, in the order of the block's coin.</summary>
    public IReadOnlyList<ExperimentPeriod> Periods => field ??= Drawn();

    public int Days => 2 * Blocks * Length.Days;

    /// <summary>The last day.</summary>
    public LocalDate Last => First.PlusDays(Days - 1);

    /// <summary>A source of randomness for the test, other than that of the coins.</summary>
    public ulong SeedOfTest => Seeded.Part(Seed, 1).Next();

    /// <summary>The day of the experiment that a local time belongs to: one that begins in the evening goes on until the next evening.</summary>
    public LocalDate DayOf(LocalDateTime local) => local.PlusHours(-Length.DayBegins).Date;

    /// <returns>Null: it is not a day of the experiment.</returns>
    public ExperimentPeriod? PeriodOn(LocalDate day) =>
        day < First || day > Last ? null : Periods[Period.DaysBetween(First, day) / Length.Days];

    private ExperimentPeriod[] Drawn()
    {
        var coins = new Seeded(Seed);
        var periods = new ExperimentPeriod[2 * Blocks];
        for (var block = 0; block < Blocks; block++)
        {
            var changeFirst = coins.Chance(0.5);
            for (var half = 0; half < 2; half++)
            {
                var from = First.PlusDays(((2 * block) + half) * Length.Days);
                periods[(2 * block) + half] = new(block, changeFirst == (half is 0), from, from.PlusDays(Length.Days - 1));
            }
        }

        return periods;
    }
}
