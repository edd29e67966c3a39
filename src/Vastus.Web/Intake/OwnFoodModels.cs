using Vastus.Core;
using Vastus.Core.Intake;

namespace Vastus.Web.Intake;

/// <summary>The list of own foods.</summary>
/// <param name="Foods">With their places, from 1; removed ones among them.</param>
/// <param name="Done">What was just done: <c>saved</c>, <c>removed</c> or <c>back</c>. Null: nothing.</param>
public sealed record OwnFoodsModel(IReadOnlyList<OwnFoodRow> Foods, string? Done)
{
    public IEnumerable<OwnFoodRow> Shown => Foods.Where(row => !row.Kept.Removed).OrderBy(row => row.Item.Name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<OwnFoodRow> Removed => Foods.Where(row => row.Kept.Removed);

    public bool IsFull => Shown.Count() >= OwnFood.Most;
}

/// <summary>An own food and its place in the list.</summary>
public sealed record OwnFoodRow(int Place, KeptFood Kept, FoodItem Item);

/// <summary>The form of an own food or recipe.</summary>
/// <param name="Id">Of the food that it makes or changes.</param>
/// <param name="Place">Where it is in the list. Null: it is new.</param>
/// <param name="Form">As typed.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Names">Of a recipe: foods to choose from.</param>
/// <param name="Rows">Of a recipe: how many.</param>
/// <param name="Item">What it is now. Null: it is new.</param>
public sealed record OwnFoodModel(Guid Id, int? Place, OwnFoodForm Form, IReadOnlyList<Problem> Problems, IReadOnlyList<string> Names, int Rows, FoodItem? Item);
