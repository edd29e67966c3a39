using System.Collections.Immutable;

namespace Vastus.Core.Intake;

/// <summary>An own food or recipe as a person typed it; what is empty is not kept.</summary>
/// <remarks>
/// Of both: <c>name</c>, <c>portion</c>, <c>drink</c>. A label: <c>group</c>, <c>grams</c>, <c>millilitres</c>, <c>basis</c>, <c>from</c>, and
/// each nutrient, with its unit in <c>unit-</c> where there are several. A recipe: <c>recipe</c>, <c>portions</c>, and of each
/// row <c>part-1</c>, <c>amount-1</c>, <c>unit-1</c> and so on.
/// </remarks>
public sealed record OwnFoodForm(ImmutableSortedDictionary<string, string> Typed)
{
    private const int CellMost = 200;
    private const int NameMost = 100;
    private static readonly string[] TableIds = ["FD-", Usda.UsdaFoods.IdBeginning];

    /// <summary>All fields that a form can have.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "name", "portion", "drink", "group", "grams", "millilitres", "basis", "from", "recipe", "portions",
        .. Contents.Nutrients, .. Contents.Nutrients.Select(nutrient => $"unit-{nutrient}"),
        .. Enumerable.Range(1, Recipe.PartsMost).SelectMany(row => new[] { $"part-{row}", $"amount-{row}", $"unit-{row}" }),
    ];

    public static OwnFoodForm Blank { get; } = Of([]);

    public static OwnFoodForm BlankRecipe { get; } = Of([new("recipe", "yes")]);

    /// <summary>Without surrounding spaces. Empty: nothing was typed.</summary>
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public bool IsRecipe => this["recipe"] is "yes";

    public string Name => string.Join(' ', this["name"].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <param name="typed">Fields of other names are passed over.</param>
    public static OwnFoodForm Of(IEnumerable<KeyValuePair<string, string>> typed) => new(ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        typed.Where(field => Fields.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value.Trim())).Where(field => field.Value is not "")));

    /// <remarks>What a recipe is made of is looked up by <see cref="OwnFoods"/>.</remarks>
    public Parsed<OwnFood> Parse()
    {
        List<Problem> problems = [];
        if (Name is "")
            problems.Add(new("name", "name.missing", "it has no name", "write what you call it"));
        else if (Name.Length > NameMost || Name.Any(char.IsControl) || Name.Contains(';', StringComparison.Ordinal))
            problems.Add(new("name", "name.unreadable", "the name is too long, or holds a sign that names do not have", $"write at most {NameMost} letters, without ;"));
        else if (Array.Exists(TableIds, id => Name.StartsWith(id, StringComparison.OrdinalIgnoreCase)))
            problems.Add(new("name", "name.id", "a name that begins like this belongs to the food table", "write another one"));
        if (Typed.FirstOrDefault(field => field.Value.Length > CellMost || field.Value.Any(char.IsControl)) is { Key: { } unreadable } && unreadable is not "name")
            problems.Add(new(unreadable, "text.unreadable", "this is too long, or holds a sign that is no letter", $"write at most {CellMost} letters"));
        var drink = OwnDrinks.Parse(this["drink"]);
        if (drink is null)
            problems.Add(new("drink", "drink.unknown", "that is no answer to whether it is a drink", "choose one of the list"));

        var food = IsRecipe ? RecipeReader.Read(this, drink ?? default, problems) : LabelReader.Read(this, drink ?? default, problems);
        return problems is [] ? food : problems;
    }
}
