using NodaTime.Text;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Intake;
using Vastus.Core.Intake.Caffeine;

namespace Vastus.Cli;

/// <summary>What <c>intake</c> answers, by the names of the JSON document.</summary>
internal sealed record IntakeAnswer(
    string Day, string Authority, IReadOnlyList<IntakeAnswer.NutrientAnswer> Nutrients, IntakeAnswer.WaterAnswer Water, IntakeAnswer.CaffeineAnswer Caffeine,
    IReadOnlyList<IntakeAnswer.WarningAnswer> Warnings)
{
    public static IntakeAnswer Of(IntakeOfDay day) => new(
        LocalDatePattern.Iso.Format(day.Intake.Day),
        Words<Authority>.Of(day.Person.Settings.Authority),
        [.. day.Intake.Nutrients.Select(NutrientAnswer.Of)],
        new(day.Intake.SweatMl?.Least, day.Intake.SweatMl?.Most, day.Intake.HeatMinutes),
        CaffeineAnswer.Of(day.Caffeine),
        [.. day.Warnings.Select(warning => new WarningAnswer(
            warning.Id, warning.Title, $"{warning.Happened} {warning.Say}", warning.Because, warning.Urgent, Word(warning.Evidence), warning.Sources))]);

    /// <summary>As everywhere in JSON, words are joined by an underscore.</summary>
    private static string Word<T>(T value) where T : struct, Enum => Words<T>.Of(value).Replace('-', '_');

    /// <summary>Amounts in the unit, as summed: without rounding.</summary>
    internal sealed record NutrientAnswer(
        string Id, string Name, string Unit, decimal? Food, decimal? Supplements, decimal? Total, string Knowing, IReadOnlyList<string> NotCounted,
        TargetAnswer? Target, LimitAnswer? Limit, string Standing)
    {
        public static NutrientAnswer Of(NutrientDay row)
        {
            // What is not logged is not known, and never 0.
            var isKnown = row.Knowing is not Core.Today.Knowing.Unknown;
            return new(
                row.Nutrient.Id, row.Nutrient.Name, row.Nutrient.Unit, isKnown ? row.Food : null, isKnown ? row.Supplements : null, isKnown ? row.Total : null,
                Word(row.Knowing), row.NotCounted, TargetAnswer.Of(row.Target),
                row.Limit is { Amount: { } most } limit ? new(most, limit.OnlySupplements ? "supplements" : "all", Word(limit.Kind), limit.Id) : null, Word(row.Standing));
        }
    }

    internal sealed record TargetAnswer(
        decimal? From, decimal? To, string? Kind, IReadOnlyList<string> Ids, IReadOnlyList<string> Sources, IReadOnlyList<string> Unsaid, IReadOnlyList<string> AskClinician)
    {
        public static TargetAnswer? Of(Target target) => target is { From: null, AskBecause: [] } ? null : new(
            target.From, target.To, target.Kind is { } kind ? Word(kind) : null, [.. target.Rows.Select(row => row.Id).Distinct()],
            [.. target.Rows.Select(row => row.Source).Distinct()], target.Unsaid, target.AskBecause);
    }

    internal sealed record LimitAnswer(decimal Amount, string Counts, string Kind, string Id);

    internal sealed record WaterAnswer(decimal? SweatLeastMl, decimal? SweatMostMl, decimal? HeatMinutes);

    /// <summary>Levels are an estimate, in mg per litre of blood. Without an entry about caffeine on the day, they are not known.</summary>
    internal sealed record CaffeineAnswer(
        decimal? LargestMg, decimal? DayMg, string Bedtime, string BedtimeFrom, double? BedtimeMgPerL, double? PeakMgPerL, string? PeakAt)
    {
        /// <summary>More digits would only be noise.</summary>
        private const int Digits = 6;

        public static CaffeineAnswer Of(CaffeineDay day)
        {
            var (bedtime, from) = (Moment.Text(day.Bed.ToOffsetDateTime()), Word(day.Bedtime.From));
            return day.IsUnknown
                ? new(null, null, bedtime, from, null, null, null)
                : new(
                    day.LargestMg, day.Intake.Total, bedtime, from, Math.Round(day.AtBed.Typical, Digits), Math.Round(day.Peak.Level, Digits),
                    day.Taken is [] ? null : Moment.Text(day.Peak.At.InZone(day.Bed.Zone).ToOffsetDateTime()));
        }
    }

    internal sealed record WarningAnswer(
        string Id, string Title, string Text, IReadOnlyList<string> Because, bool Urgent, string Evidence, IReadOnlyList<string> Sources);
}
