using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Exposures;

namespace Vastus.Core.Triggers.Findings;

/// <summary>What is missing for an answer, in plain words: which number is too small, what to log, and what it would take.</summary>
public static class ShortfallWords
{
    private const int WeeksFrom = 28;
    private const int MonthsFrom = 120;
    private const int YearsFrom = 730;
    private const double DaysInMonth = 30.4;
    private const double DaysInYear = 365.25;

    /// <summary>All of it, to stand after the name of the exposure and a colon.</summary>
    public static string Of(Shortfall shortfall) => $"{Why(shortfall)}. {Takes(shortfall)}";

    /// <summary>Which number is too small, as one clause without a full stop.</summary>
    public static string Why(Shortfall shortfall) => shortfall switch
    {
        { Shortage: Shortage.None } => $"{Known(shortfall)}, which is enough to look at it",
        { Shortage: Shortage.Spasms, CasesKnown: >= KnownRows.LeastCases } => $"{Known(shortfall)}, which are too few to tell",
        { Shortage: Shortage.Spasms, Cases: 0 } => "no spasm began after a quiet day so far",
        { Shortage: Shortage.Spasms } =>
            $"only {Plural.Of(shortfall.Cases, "spasm")} began after a quiet day so far, {shortfall.CasesKnown} of them with {Before(shortfall.Rule)} before",
        { Shortage: Shortage.KnownSpasms } => $"{Known(shortfall)}; {ToLog(shortfall)}",
        { Shortage: Shortage.Comparisons } =>
            $"{Known(shortfall)}, but only {shortfall.CasesUsed} of them {(shortfall.CasesUsed is 1 ? "has" : "have")} a logged day to be compared with; {ToLog(shortfall)}",
        _ => $"{Known(shortfall)}, but {Variety(shortfall)}",
    };

    /// <summary>What it would take, as a sentence.</summary>
    public static string Takes(Shortfall shortfall) => shortfall switch
    {
        { MoreSpasms: null } => "It can be told only when some days are different.",
        { MoreSpasms: 0 } => "There is enough to show a threefold link; a smaller one takes many more spasms.",
        { MoreSpasms: { } more, Information: > 0 } =>
            $"For a threefold link to show it would take about {More(more)} with {Before(shortfall.Rule)} before{Pace(shortfall)}.",
        { MoreSpasms: { } more } => $"To begin with, it takes {More(more)} with {Before(shortfall.Rule)} before{Pace(shortfall)}.",
    };

    private static string More(int spasms) => Plural.Of(spasms, "more spasm");

    private static string Known(Shortfall shortfall) =>
        $"{shortfall.CasesKnown} of {Plural.Of(shortfall.Cases, "spasm")} {(shortfall.Cases is 1 ? "has" : "have")} {Before(shortfall.Rule)} before";

    private static string ToLog(Shortfall shortfall) => shortfall.Rule switch
    {
        { KnownBy: KnownBy.Entry, Measure.Kinds: [Sleep.Word] } => "log good nights too",
        { KnownBy: KnownBy.Entry } => "log it on ordinary days too",
        _ when shortfall.HoursKnown is 0 => "no evening check-in names it yet, so log it and close the day with the check-in, on ordinary days too",
        _ => "log the evening check-in on ordinary days too",
    };

    private static string Variety(Shortfall shortfall)
    {
        var share = 100.0 * shortfall.HoursExposed / shortfall.HoursKnown;
        return share switch
        {
            0 => "it was never so in the hours that are compared",
            100 => "it was always so in the hours that are compared",
            < 50 => $"it was so before only {Math.Max(1, Math.Round(share))} in 100 of the hours that are compared",
            _ => $"it was so before {Math.Min(99, Math.Round(share))} in 100 of the hours that are compared",
        };
    }

    /// <summary>What has to be there before a spasm for it to count.</summary>
    private static string Before(ExposureRule rule) => rule switch
    {
        { KnownBy: KnownBy.Entry, Measure.Kinds: [Sleep.Word] } => "a logged night",
        { KnownBy: KnownBy.Entry } => "an entry",
        { WindowHours: <= 24 } => "a logged day",
        { WindowHours: <= 48 } => "two logged days",
        _ => "three logged days",
    };

    private static string Pace(Shortfall shortfall) => shortfall.MoreDays is { } days
        ? $": at your pace {Time(days)}{(shortfall.Rule.KnownBy is KnownBy.CheckIn ? " of evening check-ins" : "")}"
        : "";

    /// <summary>As long as one can picture it.</summary>
    private static string Time(int days) => days switch
    {
        < WeeksFrom => Plural.Of(days, "day"),
        < MonthsFrom => $"about {Math.Round(days / 7.0)} weeks",
        < YearsFrom => $"about {Math.Round(days / DaysInMonth)} months",
        _ => $"about {Math.Round(days / DaysInYear)} years",
    };
}
