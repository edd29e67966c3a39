using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Profile;
using Vastus.Core.Today;

namespace Vastus.Web.Today;

/// <summary>A day's totals in words. Unknown is never shown as zero.</summary>
internal static class TotalText
{
    public static string Of(DayTotal total, Func<decimal, string> amount) => total switch
    {
        { Knowing: Knowing.Unknown } => "not logged yet",
        { Knowing: Knowing.None } => "none",
        { Amount: null, Times: 1 } => "once",
        { Amount: null } => $"{total.Times} times",
        { Unsaid: > 0 } => $"at least {amount(total.Amount.Value)}",
        _ => amount(total.Amount.Value),
    };

    public static string Fluids(DayTotals day, Profile person) => Of(day.Fluids, mL => TapWords.Fluid(mL, person));

    public static string Caffeine(DayTotals day) => Of(day.Caffeine, mg => $"{mg:#,0} mg");

    public static string Minutes(DayTotal total) => Of(total, minutes => $"{minutes:#,0} min");

    public static string Movement(DayTotals day)
    {
        var efforts = day.MovementByEffort.Where(e => e.Key.Said && e.Value > 0).OrderBy(e => e.Key.Effort)
            .Select(e => (Minutes: e.Value, Word: Words<Effort>.Of(e.Key.Effort))).ToList();
        return efforts is [var only] && only.Minutes == day.Movement.Amount
            ? $"{Minutes(day.Movement)}, {only.Word}"
            : Minutes(day.Movement) + (efforts is [] ? "" : $" ({string.Join(", ", efforts.Select(e => $"{e.Minutes:0} {e.Word}"))})");
    }

    public static string Sleep(DayTotals day) => day is { Sleep.Amount: null, SleptHow: { } only }
        ? Words<SleepQuality>.Of(only)
        : Of(day.Sleep, hours => $"{hours:0.##} h") + (day.SleptHow is { } how ? $", {Words<SleepQuality>.Of(how)}" : "");

    public static string Medicines(DayTotals day) => day.Doses.Knowing is Knowing.Unknown or Knowing.None
        ? Of(day.Doses, _ => "")
        : string.Join(", ", day.DosesTaken.GroupBy(m => m.Name).Select(same => same.Count() is 1 ? same.Key : $"{same.Key} ×{same.Count()}"))
            is var names ? Capital.Of(names) : "";

    /// <summary>What is logged of something that a check-in can cover.</summary>
    public static string Covered(string covers, DayTotals day, Profile person) => covers switch
    {
        "fluid" => Fluids(day, person),
        "exercise" => Minutes(day.Movement),
        "stretch" => Minutes(day.Stretching),
        "heat" => Minutes(day.Heat),
        "medicine" => Medicines(day),
        _ when covers == IntakeCovers.Text => Of(day.Times(Food.Word), times => Plural.Of((int)times, "food")),
        _ when Tag(covers) is { } tag => day.Tag(tag) is Knowing.All ? "yes" : "not logged yet",
        _ when Nutrient.ById.TryGetValue(covers, out var nutrient) =>
            Of(day.Nutrient(covers), amount => $"{amount:#,0.##} {nutrient.Unit.Replace("ug", "µg", StringComparison.Ordinal)}"),
        _ => Of(day.Times(covers), times => times is 1 ? "once" : $"{times} times"),
    };

    public static string Label(string covers) => covers switch
    {
        "fluid" => "Drinks",
        "exercise" => "Movement",
        "stretch" => "Stretches",
        "heat" => "Time in the heat",
        "medicine" => "Medicines",
        _ when covers == IntakeCovers.Text => $"All {IntakeCovers.Name}",
        _ when Tag(covers) is { } tag => tag,
        _ => KindGroup.NameOf(covers),
    };

    private static string? Tag(string covers) => covers.StartsWith("tag:", StringComparison.Ordinal) ? covers[4..] : null;
}
