using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake;

/// <summary>Foods by their id and by their name.</summary>
public sealed class FoodTable
{
    public const string File = "knowledge/foods.csv";

    private static readonly Lazy<FoodTable> Lazy =
        new(() => FoodReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    private readonly Dictionary<string, FoodItem> byName = new(StringComparer.OrdinalIgnoreCase);

    private FoodTable(IReadOnlyList<FoodItem> all)
    {
        All = all;
        // An id comes before a name, and of equal names the first one counts.
        foreach (var food in all)
            byName.TryAdd(food.Id, food);
        foreach (var food in all)
            byName.TryAdd(food.Name, food);
    }

    /// <summary>The table that comes with the program.</summary>
    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static FoodTable Embedded => Lazy.Value;

    public IReadOnlyList<FoodItem> All { get; }

    public static FoodTable Of(IReadOnlyList<FoodItem> foods) => new(foods);

    /// <summary>With others that come before these: the person's own banana is the banana.</summary>
    public FoodTable With(IReadOnlyList<FoodItem> first) => first is [] ? this : new([.. first, .. All]);

    /// <param name="name">An id or a name as a diary has it; capitals do not matter.</param>
    /// <returns>Null: nothing is known of it.</returns>
    public FoodItem? Find(string name) => byName.GetValueOrDefault(name);
}
