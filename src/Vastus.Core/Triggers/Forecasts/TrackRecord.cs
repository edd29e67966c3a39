using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>How good the issued forecasts have been. A day without one is neither a hit nor a miss.</summary>
/// <param name="Days">Forecasts whose 24 hours are over, of the last ninety.</param>
/// <param name="Expected">On how many of them a spasm was to come, by what they said.</param>
/// <param name="Came">On how many one came.</param>
/// <param name="Adjusted">How many of all forecasts said something else than the usual, and are over.</param>
/// <param name="Skill">Of all: which share of the usual's Brier score they take away; negative: they did worse. Null: cannot be said.</param>
public sealed record TrackRecord(int Days, double Expected, int Came, int Adjusted, double? Skill)
{
    /// <summary>With fewer a skill is mostly luck; as many as switch the adjustment off (method, 11).</summary>
    public const int AdjustedLeast = 60;

    private const int DaysMost = 90;

    public bool HasSkill => Adjusted >= AdjustedLeast && Skill > 0;

    /// <param name="issued">Oldest first.</param>
    /// <param name="entries">Of the diary, in any order; only its spasms count.</param>
    /// <param name="now">Forecasts count whose 24 hours are over.</param>
    public static TrackRecord Of(IReadOnlyList<IssuedForecast> issued, IReadOnlyList<Entry> entries, Instant now)
    {
        var over = Outcomes(issued, entries, now);
        var last = over.TakeLast(DaysMost).ToList();
        return new(
            last.Count, last.Sum(one => one.Risk.P), last.Count(one => one.Risk.Happened),
            over.Count(one => one.IsAdjusted),
            Scores.Skill([.. over.Select(one => one.Risk)], [.. over.Select(one => one.Average)]));
    }

    /// <summary>What came of the forecasts whose 24 hours are over, as far as the diary says.</summary>
    public static IReadOnlyList<Outcome> Outcomes(IReadOnlyList<IssuedForecast> issued, IReadOnlyList<Entry> entries, Instant now)
    {
        List<Instant> onsets = [.. entries.Where(entry => entry.What is Spasm).Select(entry => entry.At.ToInstant()).Order()];
        return
        [
            .. from one in issued
               let end = one.Issued + Duration.FromDays(1)
               where end <= now
               let happened = AnyBetween(onsets, one.Issued, end)
               select new Outcome(new(one.Risk, happened), new(one.Average, happened), one.IsAdjusted),
        ];
    }

    private static bool AnyBetween(List<Instant> onsets, Instant from, Instant end)
    {
        var found = onsets.BinarySearch(from);
        var next = found >= 0 ? found : ~found;
        return next < onsets.Count && onsets[next] < end;
    }
}

/// <summary>What came of an issued forecast.</summary>
/// <param name="Risk">What it said.</param>
/// <param name="Average">What the usual alone would have said.</param>
public sealed record Outcome(Scored Risk, Scored Average, bool IsAdjusted);
