using System.Text.RegularExpressions;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Profile;
using Vastus.Core.Today;

namespace Vastus.Core.Intake;

/// <summary>Amounts of food as people say them, in their own units.</summary>
public static partial class PortionWords
{
    /// <returns>Such as <c>Banana, 1 medium (118 g)</c>.</returns>
    public static string Of(Entry entry, FoodTable foods, Profile.Profile person) => entry.What is Food food
        ? Of(FoodTap.Of(food), foods, person).ToString()
        : EntryWords.Of(entry.What, person);

    public static TapWords Of(FoodTap tap, FoodTable foods, Profile.Profile person)
    {
        var known = foods.Find(tap.Name);
        return new(known?.Name ?? EntryWords.Plain(tap.Name, capital: true), tap switch
        {
            { Unit: "mL" } => TapWords.Fluid(tap.Amount, person),
            { Unit: "g" } => $"{tap.Amount:#,0.#} g",
            _ when known is null => Portions(tap.Amount),
            { Amount: 1 } => Of(known, person),
            _ => $"{Times(tap.Amount)} × {Of(known, person)}",
        });
    }

    /// <summary>One portion, such as <c>1 mug (240 mL)</c> or <c>1 mug (8.1 fl oz)</c>.</summary>
    public static string Of(FoodItem food, Profile.Profile person) => person.FluidUnit is FluidUnit.FluidOunces
        ? Millilitres().Replace(food.Portion.Words, found => TapWords.Fluid(Number.Parse(found.Groups["amount"].Value)!.Value, person))
        : food.Portion.Words;

    private static string Portions(decimal amount) => $"{Times(amount)} portion{(amount is > 0 and <= 1 ? "" : "s")}";

    private static string Times(decimal amount) => amount is 0.5m ? "½" : Number.Text(amount);

    [GeneratedRegex(@"(?<amount>\d+(\.\d+)?) mL", RegexOptions.ExplicitCapture)]
    private static partial Regex Millilitres();
}
