using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake;

/// <summary>A food, drink or supplement of a person's own, or a recipe.</summary>
/// <param name="Name">Of no other own food. The diary names it by this.</param>
/// <param name="Portion">Of a recipe, the grams are worked out.</param>
/// <param name="DrinkShare">See <see cref="FoodItem.DrinkShare"/>.</param>
/// <param name="Absorption">See <see cref="FoodItem.Absorption"/>. Of a recipe it is worked out.</param>
/// <param name="Contents">Of one portion. Of a recipe they are worked out.</param>
/// <param name="Recipe">Null: it has a label.</param>
public sealed record OwnFood(
    string Name, FoodGroup Group, Portion Portion, decimal? DrinkShare, Absorption? Absorption, Contents Contents, Recipe? Recipe = null)
{
    /// <summary>How many a diary can have.</summary>
    public const int Most = 500;

    public FoodItem AsItem(IReadOnlyList<string> former) => new(
        Name, Name, [], Group, Portion, Contents, DrinkShare, Absorption, new(FoodOriginKind.Own, null), Confidence.Verified, null)
    { Former = former };
}

/// <summary>What is put together, and how many portions that is.</summary>
/// <param name="Parts">At least one.</param>
/// <param name="Portions">More than 0.</param>
public sealed record Recipe(IReadOnlyList<RecipePart> Parts, decimal Portions)
{
    public const int PartsMost = 40;
}

/// <summary>One line of a recipe.</summary>
/// <param name="Row">Its number in the form, from 1.</param>
/// <param name="Food">As a diary names it.</param>
/// <param name="Amount">More than 0.</param>
/// <param name="Unit">One of <see cref="Diary.Kinds.Food.Units"/>.</param>
public sealed record RecipePart(int Row, string Food, decimal Amount, string Unit);

/// <summary>An own food as it is kept.</summary>
/// <param name="Form">Without problems.</param>
/// <param name="Former">Names that it had before.</param>
/// <param name="Removed">It is not offered any more, but days on which it was eaten still count it.</param>
public sealed record KeptFood(Guid Id, OwnFoodForm Form, IReadOnlyList<string> Former, bool Removed);
