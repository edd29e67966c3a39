using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Diary.Demo;

/// <summary>What of a day the demo person writes down, and when.</summary>
internal sealed class DemoLog(LocalDate day, Seeded random)
{
    private static readonly string[] Usual = ["fluid", "caffeine", "exercise", "heat", "stretch", "magnesium", "tag:stress"];

    /// <summary>Most days whole, with a check-in in the evening; some in part; some not at all.</summary>
    public IEnumerable<Entry> Of(IReadOnlyList<Entry> done)
    {
        if (DemoPerson.LeavesOut(day) || random.Chance(0.02))
            return [];
        if (random.Chance(0.1))
            return done.Where(_ => random.Chance(0.6)).Select(Late);

        var checkIn = new CheckIn(random.Chance(0.85) ? Usual : ["fluid", "caffeine", "exercise"]);
        return [.. done.Select(Late), new(Guid.Empty, DemoPerson.At(day, 1_415 + random.Between(0, 23)), checkIn)];
    }

    /// <summary>A spasm is not forgotten, and most are led through the relief guide.</summary>
    public IEnumerable<Entry> Of(OffsetDateTime onset)
    {
        var site = random.Pick("gastrocnemius", "gastrocnemius", "gastrocnemius", "hamstrings", "hamstrings", "vastus-medialis", "foot");
        var side = random.Chance(0.6) ? Side.Left : Side.Right;
        var minutes = Math.Round((decimal)(0.5 + Math.Abs(random.Around(2, 3))), 1);
        var pain = random.Between(3, 9);
        yield return new(Guid.Empty, onset, new Spasm
        {
            Type = random.Pick(SpasmType.Cramp, SpasmType.Cramp, SpasmType.Cramp, SpasmType.Spasm, SpasmType.Twitch),
            Intensity = new(pain),
            Minutes = new(minutes),
            Site = site,
            Side = side,
            Details = random.Chance(0.8) ? Details.None.With("doing", Doing(onset.Hour)) : Details.None,
        })
        {
            Note = random.Chance(0.15) ? random.Pick("Woke me up.", "Calf still sore in the morning.", "On the stairs, had to hold on.") : null,
        };

        if (!random.Chance(0.8))
            yield break;
        var began = onset.Plus(Duration.FromMinutes(1));
        foreach (var measure in random.Pick<string[]>(["stretch"], ["stretch", "massage"], ["walk"], ["rest", "stretch", "cold-pack"], ["stretch", "drink"]))
        {
            var effect = measure is "stretch" or "walk"
                ? random.Pick(ReliefEffect.Some, ReliefEffect.Some, ReliefEffect.Full, ReliefEffect.None)
                : random.Pick(ReliefEffect.None, ReliefEffect.Some);
            var after = effect switch { ReliefEffect.Full => 0, ReliefEffect.Some => pain / 2, _ => pain };
            yield return new(Guid.Empty, began, new ReliefTried(measure)
            {
                Effect = effect,
                Minutes = new(random.Between(1, measure is "cold-pack" ? 15 : 3)),
                Site = site,
                Side = side,
                Details = Details.None.With("pain-before", $"{pain}").With("pain-after", $"{after}"),
            });
            (began, pain) = (began.Plus(Duration.FromMinutes(2)), after);
        }
    }

    /// <summary>Some things are written down minutes later, some only in the evening.</summary>
    private Entry Late(Entry entry)
    {
        var evening = DemoPerson.At(day, 1_290 + random.Between(0, 60));
        if (random.Chance(0.12) && evening.ToInstant() > entry.At.ToInstant())
            return entry with { Recorded = evening };
        return random.Chance(0.2) ? entry with { Recorded = entry.At.Plus(Duration.FromMinutes(random.Between(1, 30))) } : entry;
    }

    private string Doing(int hour) => hour switch
    {
        < 6 or 23 => "sleep",
        >= 18 => random.Pick("rest", "after-exercise", "sitting"),
        _ => random.Pick("sitting", "walking", "standing", "rest"),
    };
}
