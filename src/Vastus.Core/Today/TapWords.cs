using Vastus.Core.Diary;
using Vastus.Core.Profile;

namespace Vastus.Core.Today;

/// <summary>What a one-tap button says: what it is, and how much.</summary>
/// <param name="What">Such as <c>Glass of water</c>.</param>
/// <param name="HowMuch">Such as <c>250 mL</c>. Null: it says nothing of it.</param>
public sealed record TapWords(string What, string? HowMuch)
{
    public static TapWords Of(EntryRow row, Profile.Profile person) => row.Kind switch
    {
        "fluid" => new(row.Name is { } name ? EntryWords.Plain(name, capital: true) : Vessel(Number.Parse(row.Amount) ?? 0), Fluid(Number.Parse(row.Amount) ?? 0, person)),
        "heat" => new("Time in the heat", Both(Minutes(row), Number.Parse(row.Amount) is { } celsius ? EntryWords.Temperature(celsius, person) : null)),
        "exercise" => new(EntryWords.Plain(row.Name ?? "exercise", capital: true), Minutes(row)),
        "stretch" or "warm-up" or "cool-down" => new(EntryWords.Plain(row.Name ?? row.Kind, capital: true), Minutes(row)),
        "food" => new(Capital.Of(EntryWords.FoodName(row.Name!)), row switch
        {
            { Amount: "1", Unit: "portion" } => "1 portion",
            { Unit: "mL" } => Fluid(Number.Parse(row.Amount) ?? 0, person),
            _ => $"{row.Amount} {row.Unit}",
        }),
        "sleep" => new("Sleep", Hours(row)),
        _ => new(EntryWords.Plain(row.Name ?? row.Kind!, capital: true), row.Amount is null ? null : $"{row.Amount} {row.Unit?.Replace("ug", "µg", StringComparison.Ordinal)}".Trim()),
    };

    /// <summary>Millilitres in the person's unit: <c>1,450 mL</c>, <c>49 fl oz</c>.</summary>
    public static string Fluid(decimal millilitres, Profile.Profile person) => person.FluidUnit is FluidUnit.FluidOunces
        ? $"{Math.Round(Units.ToFluidOunces(millilitres), millilitres < 1_000 ? 1 : 0):#,0.#} fl oz"
        : $"{millilitres:#,0.#} mL";

    /// <summary>Last night's sleep, and its end where that is not now.</summary>
    public static TapWords LastNight(EntryRow row) =>
        new("Last night's sleep", Hours(row) + (Moment.Parse(row.At) is { } woke ? $", until {DateWords.Time(woke)}" : ""));

    public override string ToString() => HowMuch is null ? What : $"{What}, {HowMuch}";

    private static string Vessel(decimal millilitres) => millilitres switch
    {
        >= 150 and < 400 => "Glass of water",
        >= 400 => "Bottle of water",
        _ => "Water",
    };

    private static string? Both(string? one, string? other) => one is null || other is null ? one ?? other : $"{one}, {other}";

    private static string? Minutes(EntryRow row) => Number.Parse(row.Minutes) is { } minutes ? $"{minutes:0.#} min" : null;

    private static string? Hours(EntryRow row) => (row.Amount, row.Level) switch
    {
        ({ } hours, { } how) => $"{hours} h, {how}",
        ({ } hours, null) => $"{hours} h",
        (_, var how) => how,
    };
}
