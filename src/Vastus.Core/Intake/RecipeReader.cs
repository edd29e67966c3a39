using Vastus.Core.Diary;

namespace Vastus.Core.Intake;

/// <summary>Reads a recipe from its rows.</summary>
internal static class RecipeReader
{
    private const decimal PortionsMost = 1_000;

    public static OwnFood Read(OwnFoodForm form, OwnDrink drink, List<Problem> problems)
    {
        var portions = LabelReader.Typed(form, "portions", problems);
        if (form["portions"] is "")
            problems.Add(new("portions", "portions.missing", "it is not said how many portions it makes", "write a number, such as 4"));
        else if (portions is <= 0 or > PortionsMost)
            problems.Add(new("portions", "portions.range", $"{Number.Text(portions.Value)} portions cannot be meant", $"write a number above 0, up to {PortionsMost}"));

        List<RecipePart> parts = [.. Enumerable.Range(1, Recipe.PartsMost).Select(row => Part(form, row, problems)).OfType<RecipePart>()];
        if (parts is [] && !problems.Exists(problem => problem.Field.StartsWith("amount-", StringComparison.Ordinal)))
            problems.Add(new("part-1", "part.missing", "nothing is in it", "write at least one thing that goes in"));
        return new(
            form.Name, drink is OwnDrink.No ? FoodGroup.Other : FoodGroup.Drink, new(form["portion"] is "" ? "1 portion" : form["portion"], 1, null),
            OwnDrinks.Share(drink), null, Contents.Unknown, new(parts, portions ?? 1));
    }

    private static RecipePart? Part(OwnFoodForm form, int row, List<Problem> problems)
    {
        var (food, unit) = (form[$"part-{row}"], form[$"unit-{row}"] is "" ? Diary.Kinds.Food.Portion : form[$"unit-{row}"]);
        if (food is "")
        {
            if (form[$"amount-{row}"] is not "")
                problems.Add(new($"part-{row}", "part.missing", $"row {row} has an amount and no name", "write what goes in, or empty the row"));
            return null;
        }

        // A bare name is one portion, as in the diary.
        var amount = form[$"amount-{row}"] is "" ? 1 : LabelReader.Typed(form, $"amount-{row}", problems);
        if (amount is { } number && (number <= 0 || number > Diary.Kinds.Food.Range.Most))
            amount = LabelReader.Wrong(problems, $"amount-{row}", "range", $"{Number.Text(number)} cannot go in", $"write a number above 0, up to {Diary.Kinds.Food.Range.Most}");
        if (!Diary.Kinds.Food.Units.Contains(unit))
            problems.Add(new($"unit-{row}", "unit.unknown", "that is not a unit of food", "choose one of the list"));
        return amount is { } much ? new(row, food, much, unit) : null;
    }
}
