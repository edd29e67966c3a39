namespace Vastus.Core.Diary.Demo;

/// <summary>A realistic diary of an invented person, to look at before there is one's own.</summary>
public static class DemoDiary
{
    public const int Days = 365;
    public const int DaysMost = 36_500;
    public const ulong Seed = 1;

    /// <summary>The last day of every demo diary: a fixed one, so that none lies in the future and a longer one begins earlier.</summary>
    private static readonly LocalDate LastDay = new(2025, 12, 31);

    /// <summary>The same for the same days and seed. What truly matters in it: see <see cref="DemoSpasms"/>.</summary>
    /// <param name="days">1 to <see cref="DaysMost"/>.</param>
    /// <param name="seed">Any number.</param>
    /// <returns>Oldest first, with ids.</returns>
    public static IReadOnlyList<Entry> Of(int days, ulong seed)
    {
        Must.Hold(days is >= 1 and <= DaysMost, $"a demo has 1 to {DaysMost} days");
        var spasms = new DemoSpasms(Seeded.Part(seed, 0));
        var logged = new List<Entry>();
        for (var day = LastDay.PlusDays(1 - days); day <= LastDay; day = day.PlusDays(1))
        {
            var number = (ulong)Period.DaysBetween(new(1900, 1, 1), day);
            var done = DemoDay.Of(day, Seeded.Part(seed, number * 2));
            var log = new DemoLog(day, Seeded.Part(seed, (number * 2) + 1));
            logged.AddRange(log.Of(done));
            logged.AddRange(Onsets(day, done, spasms).SelectMany(log.Of));
        }

        return WithIds(logged);
    }

    /// <summary>Goes through the hours of the day as lived, 23 or 25 of them where the clock changes.</summary>
    private static IEnumerable<OffsetDateTime> Onsets(LocalDate day, IReadOnlyList<Entry> done, DemoSpasms spasms)
    {
        var end = DemoPerson.At(day.PlusDays(1), 0).ToInstant();
        var byHour = done.OrderBy(entry => entry.At.ToInstant()).ToLookup(entry => entry.At.ToInstant().ToUnixTimeSeconds() / 3600);
        for (var hour = DemoPerson.At(day, 0).ToInstant(); hour < end; hour += Duration.FromHours(1))
        {
            var local = DemoPerson.Local(day, hour);
            if (spasms.Next(local, byHour[hour.ToUnixTimeSeconds() / 3600]) is { } onset)
                yield return DemoPerson.Local(day, onset);
        }
    }

    private static List<Entry> WithIds(List<Entry> entries)
    {
        var seen = new Dictionary<string, int>();
        for (var i = 0; i < entries.Count; i++)
        {
            var digest = EntryId.Digest(entries[i]);
            var key = Convert.ToHexString(digest);
            seen[key] = seen.GetValueOrDefault(key) + 1;
            entries[i] = entries[i] with { Id = EntryId.Of(digest, seen[key], entries[i].At.ToInstant()) };
        }

        entries.Sort(Entry.ByInstant);
        return entries;
    }
}
