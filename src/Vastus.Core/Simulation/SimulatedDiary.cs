using Vastus.Core.Diary;

namespace Vastus.Core.Simulation;

/// <summary>Diaries of invented people of whom it is known what truly matters: to try an analysis on.</summary>
/// <remarks>
/// Made as section 14 of the method says: eight standard exposures with realistic habits, weekends and amounts; 70 to 75 % of the hours known;
/// reactions to spasms after them; clusters; an unlogged, fluctuating proneness; both clock changes of Berlin.
/// </remarks>
public static class SimulatedDiary
{
    public const int Year = 365;

    private static readonly LocalDate Earliest = new(2025, 1, 1);

    /// <summary>The same for the same scenario, seed and days.</summary>
    /// <param name="scenario">What is true.</param>
    /// <param name="seed">Any number: another person.</param>
    /// <param name="days">1 or more. A shorter diary is not the beginning of a longer one where the scenario has a trend.</param>
    /// <returns>In the order of <see cref="Entry.ByInstant"/>, with ids. It begins on one of the 28 days from 1 January 2025.</returns>
    public static IReadOnlyList<Entry> Of(Scenario scenario, ulong seed, int days = Year)
    {
        Must.Hold(days >= 1, "a diary has a day or more");
        var clock = new SimulatedClock(Earliest.PlusDays(Seeded.Part(seed, 7).Between(0, 27)), days);
        var log = new SimulatedLog(scenario, clock, Seeded.Part(seed, 6));
        var written = log.Of(SimulatedLife.Of(scenario, clock, seed));
        return Entries(written, clock, seed);
    }

    private static Entry[] Entries(IReadOnlyList<(SimulatedAct Act, int Recorded)> written, SimulatedClock clock, ulong seed)
    {
        var order = new long[written.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = ((long)written[i].Act.Minute << 32) | (uint)i;
        Array.Sort(order);

        var entries = new Entry[order.Length];
        for (var place = 0; place < entries.Length; place++)
        {
            var (act, recorded) = written[(int)(order[place] & uint.MaxValue)];
            entries[place] = new(Id(place, seed), clock.Local(act.Minute), act.What) { Recorded = clock.Local(recorded) };
        }

        return entries;
    }

    /// <summary>Ids that rise with the place in the diary, so that entries at one instant keep their order. Of version 8 (RFC 9562).</summary>
    private static Guid Id(int place, ulong seed) =>
        new(place, (short)(seed >> 48), (short)(0x8000 | ((seed >> 36) & 0xFFF)), (byte)(0x80 | ((seed >> 30) & 0x3F)), (byte)(seed >> 22), (byte)(seed >> 16),
            (byte)(seed >> 12), (byte)(seed >> 8), (byte)(seed >> 4), (byte)(seed >> 2), (byte)seed);
}
