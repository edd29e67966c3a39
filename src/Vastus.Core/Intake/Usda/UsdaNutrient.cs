namespace Vastus.Core.Intake.Usda;

/// <summary>A nutrient as FoodData Central numbers it (the column <c>id</c> of <c>nutrient.csv</c>).</summary>
/// <param name="Counted">As in <see cref="Contents.Nutrients"/>.</param>
/// <param name="Unit">As that file writes it.</param>
/// <param name="Factor">From that unit to ours.</param>
/// <param name="Most">The most that 100 g can hold, in that unit, with room for rounding.</param>
internal sealed record UsdaNutrient(int Id, string Counted, string Unit, decimal Factor, decimal Most)
{
    private const decimal MicrogramsPerIu = 0.025m;
    private const decimal GramsMost = 105;

    /// <summary>Of one nutrient the first that a food has counts: vitamin D in micrograms before that in units.</summary>
    /// <remarks>Vitamin D here is D2 and D3 together, vitamin E alpha-tocopherol alone, folate in dietary equivalents.</remarks>
    public static IReadOnlyList<UsdaNutrient> All { get; } =
    [
        Of(1051, Contents.Water, "G"), Of(1092, "potassium", "MG"), Of(1090, "magnesium", "MG"), Of(1087, "calcium", "MG"), Of(1093, "sodium", "MG"),
        Of(1114, "vitamin-d", "UG"), new(1110, "vitamin-d", "IU", MicrogramsPerIu, GramsMost * 1_000_000 / MicrogramsPerIu),
        Of(1178, "vitamin-b12", "UG"), Of(1109, "vitamin-e", "MG"), Of(1057, "caffeine", "MG"), Of(1165, "vitamin-b1", "MG"), Of(1175, "vitamin-b6", "MG"),
        Of(1190, "folate", "UG"), Of(1018, "alcohol", "G"),
    ];

    private static UsdaNutrient Of(int id, string counted, string unit) =>
        new(id, counted, unit, 1, GramsMost * unit switch { "G" => 1, "MG" => 1_000, _ => 1_000_000 });
}
