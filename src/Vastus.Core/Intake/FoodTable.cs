using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake;

/// <summary>Foods by their id and by their name.</summary>
public sealed class FoodTable
{
    public const string File = "knowledge/foods.csv";

    private static readonly Lazy<FoodTable> Lazy =
        new(() => FoodReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    private readonly Dictionary<string, FoodItem> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<IReadOnlyList<FoodItem>> all;
    private readonly Lazy<FoodIndex> index;
    private readonly FoodTable? after;

    private FoodTable(IReadOnlyList<FoodItem> foods, IReadOnlyList<FoodItem> removed, FoodTable? after)
    {
        this.after = after;
        all = new(() => after is null ? foods : [.. foods, .. after.All]);
        index = new(() => new(foods));
        // An id comes before a name, of equal names the first one counts, and what is there before what was.
        foreach (var food in foods)
            byName.TryAdd(food.Id, food);
        foreach (var food in foods)
            byName.TryAdd(food.Name, food);
        foreach (var food in removed)
            byName.TryAdd(food.Id, food);
        foreach (var (food, name) in foods.Concat(removed).SelectMany(food => food.Former.Select(name => (food, name))))
            byName.TryAdd(name, food);
    }

    /// <summary>The table that comes with the program.</summary>
    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static FoodTable Embedded => Lazy.Value;

    public IReadOnlyList<FoodItem> All => all.Value;

    /// <summary>Of these foods and of those that come after them; each made when it is first asked for.</summary>
    internal IEnumerable<FoodIndex> Indexes => (after?.Indexes ?? []).Prepend(index.Value);

    public static FoodTable Of(IReadOnlyList<FoodItem> foods) => new(foods, [], null);

    /// <summary>With others that come before these: the person's own banana is the banana.</summary>
    /// <param name="first">In their order.</param>
    /// <param name="removed">Known to a diary that names them, but not offered any more. Null: none.</param>
    public FoodTable With(IReadOnlyList<FoodItem> first, IReadOnlyList<FoodItem>? removed = null) =>
        first is [] && removed is null or { Count: 0 } ? this : new(first, removed ?? [], this);

    /// <param name="name">An id or a name as a diary has it; capitals do not matter.</param>
    /// <returns>Null: nothing is known of it.</returns>
    public FoodItem? Find(string name) => byName.GetValueOrDefault(name) ?? after?.Find(name);
}
