namespace Vastus.Core.Intake;

/// <summary>A person's own foods and recipes, worked out from what they are made of.</summary>
public sealed class OwnFoods
{
    private const decimal PortionMost = 5_000;
    private const decimal ContentMost = 1_000_000;
    private static readonly Contents Nothing = Contents.Of(_ => 0);

    private readonly Dictionary<string, KeptFood> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Guid, FoodItem?> items = [];
    private readonly FoodTable shared;

    private OwnFoods(IReadOnlyList<KeptFood> kept, FoodTable shared)
    {
        (Kept, this.shared) = (kept, shared);
        foreach (var food in kept)
            byName.TryAdd(food.Form.Name, food);
        foreach (var (food, name) in kept.SelectMany(food => food.Former.Select(name => (food, name))))
            byName.TryAdd(name, food);
        var all = kept.ToLookup(food => food.Removed, Item);
        Table = shared.With([.. all[false]], [.. all[true]]);
    }

    /// <summary>In the order in which they were added, removed ones too.</summary>
    public IReadOnlyList<KeptFood> Kept { get; }

    /// <summary>What the diary of the person is read with.</summary>
    public FoodTable Table { get; }

    /// <param name="kept">Of one diary.</param>
    /// <param name="shared">The foods of everybody, which recipes are made of too.</param>
    public static OwnFoods Of(IReadOnlyList<KeptFood> kept, FoodTable shared) => new(kept, shared);

    /// <summary>What a kept food is, whatever has become of its parts.</summary>
    public FoodItem Item(KeptFood food)
    {
        if (items.TryGetValue(food.Id, out var known))
            return known ?? Unknown(food);
        // While it is being worked out, a recipe that leads back to itself finds nothing known of it.
        items[food.Id] = null;
        var own = food.Form.Parse().Value ?? throw new InvalidOperationException("an own food that cannot be read");
        var item = (own.Recipe is { } recipe ? WorkedOut(own, recipe) : own).AsItem(food.Former);
        items[food.Id] = item;
        return item;
    }

    /// <summary>What a form says, its parts looked up, and no recipe in itself.</summary>
    /// <param name="form">As typed.</param>
    /// <param name="id">Of the food that it changes or makes.</param>
    public Parsed<OwnFood> Parse(OwnFoodForm form, Guid id)
    {
        var (own, problems) = form.Parse();
        if (own is null)
            return problems.ToList();
        if (own.Recipe is not { } recipe)
            return own;

        List<Problem> wrong = [.. recipe.Parts.Select(part => Wrong(part, form.Name, id)).OfType<Problem>()];
        var done = WorkedOut(own, recipe);
        if (wrong is [] && GramsOf(recipe) > PortionMost)
            wrong.Add(new("portions", "portions.heavy", $"one portion would weigh {GramsOf(recipe) / 1_000:0.#} kg", "look at the amounts and their units again"));
        return wrong is [] ? done : wrong;
    }

    /// <summary>The form with each part named as the diary names it.</summary>
    public OwnFoodForm Named(OwnFoodForm form) => form with
    {
        Typed = form.Typed.SetItems(form.Typed.Where(field => field.Key.StartsWith("part-", StringComparison.Ordinal))
            .Select(field => KeyValuePair.Create(field.Key, Find(field.Value)?.Id ?? field.Value))),
    };

    /// <summary>The form with each part named as people name it.</summary>
    public OwnFoodForm Readable(OwnFoodForm form) => form with
    {
        Typed = form.Typed.SetItems(form.Typed.Where(field => field.Key.StartsWith("part-", StringComparison.Ordinal))
            .Select(field => KeyValuePair.Create(field.Key, Find(field.Value)?.Name ?? field.Value))),
    };

    private FoodItem? Find(string name) => byName.TryGetValue(name, out var own) ? Item(own) : shared.Find(name);

    private Problem? Wrong(RecipePart part, string name, Guid id)
    {
        var field = $"part-{part.Row}";
        if (string.Equals(part.Food, name, StringComparison.OrdinalIgnoreCase) || LeadsTo(part.Food, id, []))
            return new(field, "part.itself", "a recipe cannot be made of itself", "write what else goes in");
        if (Find(part.Food) is not null)
            return null;
        var near = FoodSearch.Find(Table, part.Food, 3);
        return near is []
            ? new(field, "part.unknown", $"“{part.Food}” is not a food here", "write another word for it, or add it to your own foods first")
            : new(field, "part.unknown", $"“{part.Food}” is not the name of a food here", $"write {string.Join(", or ", near.Select(food => $"“{food.Name}”"))}");
    }

    private bool LeadsTo(string name, Guid id, HashSet<Guid> seen) =>
        byName.TryGetValue(name, out var food)
        && (food.Id == id || (seen.Add(food.Id) && food.Form.Parse().Value?.Recipe?.Parts.Any(part => LeadsTo(part.Food, id, seen)) is true));

    private OwnFood WorkedOut(OwnFood own, Recipe recipe)
    {
        List<(FoodItem? Item, decimal Portions)> parts = [.. recipe.Parts.Select(part => Find(part.Food) is var item && item is null ? (item, 0) : (item, item.Portions(part.Amount, part.Unit)))];
        var grams = GramsOf(recipe);
        var sum = grams > PortionMost ? Contents.Unknown : parts.Aggregate(Nothing, (all, part) => all.Plus(part.Item?.Contents.Times(part.Portions) ?? Contents.Unknown)).Times(1 / recipe.Portions);
        var words = own.Portion.Words;
        var weight = Math.Clamp(decimal.Round(grams, 1), 0.1m, PortionMost);
        return own with
        {
            Portion = own.Portion with { Words = words.Contains('(', StringComparison.Ordinal) ? words : $"{words} ({Diary.Number.Text(weight)} g)", Grams = weight },
            Contents = Contents.Of(nutrient => sum[nutrient] is { } amount and <= ContentMost ? decimal.Round(amount, 6) : null),
            // As that part of it is taken up which holds the most.
            Absorption = parts.Where(part => part.Item?.Absorption is not null).OrderByDescending(part => part.Item!.Contents["caffeine"] * part.Portions).FirstOrDefault().Item?.Absorption,
        };
    }

    /// <summary>Of one portion. What is not known any more weighs what its amount says, or nothing.</summary>
    private decimal GramsOf(Recipe recipe) => recipe.Parts.Sum(part =>
        Find(part.Food) is { } item ? item.Portions(part.Amount, part.Unit) * item.Portion.Grams : part.Unit is Diary.Kinds.Food.Portion ? 0 : part.Amount) / recipe.Portions;

    private static FoodItem Unknown(KeptFood food) =>
        new OwnFood(food.Form.Name, FoodGroup.Other, new("1 portion", 1, null), null, null, Contents.Unknown).AsItem(food.Former);
}
