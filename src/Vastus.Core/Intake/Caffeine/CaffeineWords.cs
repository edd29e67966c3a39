using NodaTime.Text;

namespace Vastus.Core.Intake.Caffeine;

/// <summary>An estimated level of caffeine in words. It is never said to be certain, and people differ.</summary>
public static class CaffeineWords
{
    private const string Mug = "FD-coffee-filter";

    private static readonly LocalTimePattern HourMinute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Such as <c>1.5 mg/L</c>.</summary>
    public static string Level(double mgPerL) => FormattableString.Invariant($"{mgPerL:0.0} mg/L");

    public static string Time(LocalTime time) => HourMinute.Format(time);

    /// <summary>What is still there at bedtime, and what that is like.</summary>
    /// <param name="day">Not unknown.</param>
    /// <param name="isPast">Bedtime is over.</param>
    public static string AtBedtime(CaffeineDay day, bool isPast)
    {
        var level = day.AtBed.Typical;
        var when = $"your bedtime at {Time(day.Bed.TimeOfDay)}";
        var like = Like(level / day.Model.Highest(FoodTable.Embedded.Find(Mug)!.Contents["caffeine"]!.Value, Absorption.Usual).Level);
        return (isPast, like) switch
        {
            (true, null) => $"By {when}, hardly any caffeine was likely left.",
            (_, null) => $"By {when}, hardly any caffeine is likely left.",
            (true, _) => $"By {when}, about {Level(level)} was likely still there: {like}.",
            _ => $"By {when}, about {Level(level)} is likely still there: {like}.",
        };
    }

    /// <summary>Between what people differ.</summary>
    public static string Differ(CaffeineDay day) =>
        $"This is an estimate, and people differ: in one it may be {Level(day.AtBed.Low)}, in another {Level(day.AtBed.High)}.";

    /// <summary>Where the bedtime is from.</summary>
    public static string From(Bedtime bedtime) => bedtime.From switch
    {
        BedtimeFrom.Said => "The bedtime is the one that you told.",
        BedtimeFrom.Diary => "The bedtime is when you usually fell asleep lately, by your diary.",
        _ => "Your bedtime is not known, so 23:00 is taken.",
    };

    /// <summary>For whom it is worked out.</summary>
    public static string For(CaffeineModel model) => FormattableString.Invariant(
        $"It is worked out for {model.Kilograms:0.#} kg{(model.WeightIsKnown ? "" : ", since your weight is not known")}, with half of it gone after about {model.HalfLife.Typical:0.#} hours (from {model.HalfLife.Low:0.#} to {model.HalfLife.High:0.#}).");

    /// <summary>In mugs of coffee at their highest. Null: hardly anything.</summary>
    private static string? Like(double mugs) => Math.Round(mugs * 4) switch
    {
        0 => null,
        1 => "about a quarter of what one mug of coffee brings at its highest",
        2 => "about half of what one mug of coffee brings at its highest",
        3 => "about three quarters of what one mug of coffee brings at its highest",
        4 or 5 => "about what one mug of coffee brings at its highest",
        _ => FormattableString.Invariant($"about what {Math.Round(mugs * 2) / 2:0.#} mugs of coffee at once bring at their highest"),
    };
}
