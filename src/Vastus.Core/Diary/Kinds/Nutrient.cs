using System.Collections.Frozen;

namespace Vastus.Core.Diary.Kinds;

/// <summary>A substance that food, drinks and supplements hold. Its id is a kind of the diary.</summary>
/// <param name="Id">Kebab-case, as in the diary file.</param>
/// <param name="Unit">The unit in which labels give it: <c>mg</c>, <c>ug</c> or <c>g</c>.</param>
/// <param name="Most">The most that one entry may hold, in <paramref name="Unit"/>: a bound of the possible.</param>
/// <param name="MicrogramsPerIu">For vitamins that are also sold in international units. Null: no such unit.</param>
public sealed record Nutrient(string Id, string Unit, decimal Most, decimal? MicrogramsPerIu = null)
{
    private static readonly string[] Metric = ["mg", "ug", "g"];

    /// <remarks>
    /// International units: vitamin D 0.025 µg; vitamin E 0.67 mg of the natural form (NIH Office of Dietary
    /// Supplements; a synthetic unit is 0.45 mg); vitamin A 0.3 µg retinol.
    /// </remarks>
    public static readonly FrozenDictionary<string, Nutrient> ById = new[]
    {
        new Nutrient("caffeine", "mg", 50_000),
        new Nutrient("potassium", "mg", 50_000),
        new Nutrient("magnesium", "mg", 20_000),
        new Nutrient("calcium", "mg", 50_000),
        new Nutrient("sodium", "mg", 100_000),
        new Nutrient("phosphorus", "mg", 50_000),
        new Nutrient("iron", "mg", 5_000),
        new Nutrient("zinc", "mg", 5_000),
        new Nutrient("iodine", "ug", 100_000),
        new Nutrient("selenium", "ug", 50_000),
        new Nutrient("vitamin-a", "ug", 500_000, 0.3m),
        new Nutrient("vitamin-b1", "mg", 10_000),
        new Nutrient("vitamin-b2", "mg", 10_000),
        new Nutrient("vitamin-b3", "mg", 20_000),
        new Nutrient("vitamin-b6", "mg", 10_000),
        new Nutrient("vitamin-b12", "ug", 100_000),
        new Nutrient("folate", "ug", 100_000),
        new Nutrient("vitamin-c", "mg", 100_000),
        new Nutrient("vitamin-d", "ug", 50_000, 0.025m),
        new Nutrient("vitamin-e", "mg", 20_000, 670m),
        new Nutrient("vitamin-k", "ug", 100_000),
        new Nutrient("creatine", "g", 500),
        new Nutrient("alcohol", "g", 1_000),
    }.ToFrozenDictionary(n => n.Id);

    /// <summary>The units an amount may be given in; the first is the nutrient's own.</summary>
    public IReadOnlyList<string> Units { get; } =
        [Unit, .. Metric.Where(u => u != Unit), .. MicrogramsPerIu is null ? Array.Empty<string>() : ["IU"]];

    /// <summary>Whether an amount without a unit can only mean <see cref="Unit"/>: so with everything sold in milligrams alone.</summary>
    public bool UnitMayBeLeftOut => Unit is "mg" && MicrogramsPerIu is null;

    /// <summary>The factor from <paramref name="unit"/> to the nutrient's own unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of <see cref="Units"/>: a bug in the caller.</exception>
    public decimal Factor(string unit) => Micrograms(unit) / Micrograms(Unit);

    private decimal Micrograms(string unit) => unit switch
    {
        "ug" => 1,
        "mg" => 1_000,
        "g" => 1_000_000,
        "IU" when MicrogramsPerIu is { } micrograms => micrograms,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, $"not a unit of {Id}"),
    };
}
