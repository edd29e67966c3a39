using System.Text;
using NodaTime.Text;
using Vastus.Core.Intake;
using Vastus.Core.Intake.Caffeine;
using Vastus.Core.Today;

namespace Vastus.Cli;

/// <summary>The answer of <c>intake</c> for people: a table, and what to be careful with.</summary>
internal static class IntakeTable
{
    public static string Text(IntakeOfDay day)
    {
        var text = new StringBuilder();
        text.Append($"{LocalDatePattern.Iso.Format(day.Intake.Day)}, targets of the {(day.Person.Settings.Authority is Authority.Us ? "US National Academies" : "European Food Safety Authority")}\n\n");
        text.Append($"{"",-22}{"food",10}{"supplements",13}{"target",16}{"limit",16}\n");
        foreach (var row in day.Intake.Nutrients)
            text.Append($"{Name(row),-22}{Amount(row, row.Food),10}{Supplements(row),13}{Target(row.Target),16}{Limit(row),16}  {Standing(row)}".TrimEnd()).Append('\n');
        text.Append('\n');
        if (day.Intake.SweatMl is { } sweat)
            text.Append($"Exercise may have cost another {sweat.Least:0} to {sweat.Most:0} mL of water. Drink to thirst.\n");
        if (!day.Caffeine.IsUnknown)
            text.Append($"{CaffeineWords.AtBedtime(day.Caffeine, isPast: true)} {CaffeineWords.Differ(day.Caffeine)}\n");
        if (day.Intake.Nutrients.SelectMany(row => row.NotCounted).Distinct().ToList() is { Count: > 0 } unknown)
            text.Append($"Not known how much they hold: {string.Join(", ", unknown)}.\n");
        foreach (var warning in day.Warnings)
            text.Append($"{(warning.Urgent ? "NOW: " : "")}{warning.Title}. {warning.Happened} {warning.Say}{(warning.Because is [] ? "" : $" For you because of {string.Join(" and ", warning.Because)}.")}\n");
        return text.Append("Meeting these targets is good general nutrition. It is not shown to prevent ordinary cramps.\n").ToString();
    }

    private static string Name(NutrientDay row) => $"{row.Nutrient.Name}, {row.Nutrient.Unit.Replace("ug", "µg", StringComparison.Ordinal)}";

    private static string Amount(NutrientDay row, decimal amount) => row.Knowing is Knowing.Unknown ? "?" : $"{(row.NotCounted is [] ? "" : "≥ ")}{amount:#,0.##}";

    private static string Supplements(NutrientDay row) => row.Knowing is Knowing.Unknown ? "?" : row.Supplements is 0 ? "" : $"{row.Supplements:#,0.##}";

    private static string Target(Target target) => target switch
    {
        { AskBecause: not [] } => "ask clinician",
        { From: null } => "",
        { From: var from, To: var to } when from == to => $"{from:#,0.##}",
        _ => $"{target.From:#,0.##}-{target.To:#,0.##}",
    };

    private static string Limit(NutrientDay row) => row.Limit is { Amount: { } most } limit ? $"{most:#,0.##}{(limit.OnlySupplements ? " (suppl.)" : "")}" : "";

    private static string Standing(NutrientDay row) => row.Standing switch
    {
        IntakeStanding.Unknown => "not logged",
        IntakeStanding.SoFar => "so far",
        IntakeStanding.Below => "below",
        IntakeStanding.Within => "within",
        IntakeStanding.Reached => "reached",
        IntakeStanding.OverLimit => "over the limit",
        _ => "",
    };
}
