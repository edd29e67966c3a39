using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake;

/// <summary>A food, drink or supplement and what one portion of it holds.</summary>
/// <param name="Id">As the diary names it: <c>FD-banana</c>. Never changes its meaning.</param>
/// <param name="Also">Other words by which it is looked for.</param>
/// <param name="DrinkShare">Of its water, what counts as drink: 1, of beer 0.5, of wine 0. Null: it is no drink.</param>
/// <param name="Absorption">How fast its caffeine is taken up. Null: it holds none.</param>
/// <param name="Origin">Where the figures are from, for people: a source of the bibliography, a database, or the person's own words.</param>
/// <param name="Note">What to know of the figures. Null: nothing.</param>
public sealed record FoodItem(
    string Id, string Name, IReadOnlyList<string> Also, FoodGroup Group, Portion Portion, Contents Contents,
    decimal? DrinkShare, Absorption? Absorption, FoodOrigin Origin, Confidence Confidence, string? Note)
{
    /// <summary>Names that a diary may still have for it.</summary>
    public IReadOnlyList<string> Former { get; init; } = [];

    public bool IsSupplement => Group is FoodGroup.Supplement;

    /// <summary>How many portions an amount of it is.</summary>
    /// <param name="unit">One of <see cref="Diary.Kinds.Food.Units"/>. Without a measured portion, a millilitre weighs a gram.</param>
    public decimal Portions(decimal amount, string unit) => unit switch
    {
        Diary.Kinds.Food.Portion => amount,
        "mL" => amount / (Portion.Millilitres ?? Portion.Grams),
        _ => amount / Portion.Grams,
    };
}

/// <summary>A usual amount.</summary>
/// <param name="Words">Such as <c>1 glass (250 mL)</c>.</param>
/// <param name="Grams">More than 0.</param>
/// <param name="Millilitres">Null: it is weighed and not poured.</param>
public sealed record Portion(string Words, decimal Grams, decimal? Millilitres);

/// <summary>The database or person that a food's figures are from.</summary>
/// <param name="Kind">Whose figures.</param>
/// <param name="Reference">The id of a source, or the number in the database. Null: none.</param>
public sealed record FoodOrigin(FoodOriginKind Kind, string? Reference);

public enum FoodOriginKind
{
    /// <summary>The table that comes with the program.</summary>
    Table,

    /// <summary>FoodData Central of the United States Department of Agriculture, imported.</summary>
    Usda,

    /// <summary>The person's own.</summary>
    Own,
}

public enum FoodGroup
{
    Drink,
    Fruit,
    Vegetable,
    Pulse,
    NutSeed,
    Fish,
    Meat,
    Egg,
    Dairy,
    Grain,
    Fat,
    Snack,
    Supplement,
    Other,
}

/// <summary>How fast caffeine is taken up (dossier PK-05 to PK-07).</summary>
public enum Absorption
{
    /// <summary>Tablet or solution.</summary>
    Fast,

    /// <summary>Coffee or tea.</summary>
    Usual,

    /// <summary>Cola, chocolate, energy drink.</summary>
    Slow,
}
