using Vastus.Core.Intake;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Tests.Intake;

public sealed class FoodTableTests
{
    private static readonly string Text = Embedded.Text(FoodTable.File);

    [Fact]
    public void The_table_holds_every_food_of_the_dossier_and_a_banana_is_a_banana()
    {
        var banana = FoodTable.Embedded.Find("fd-BANANA")!;

        Assert.Equal(171, FoodTable.Embedded.All.Count);
        Assert.Same(banana, FoodTable.Embedded.Find("banana"));
        Assert.Equal((422, 88, 0.43m), (banana.Contents["potassium"], banana.Contents["water"], banana.Contents["vitamin-b6"]));
    }

    [Fact]
    public void An_empty_cell_is_unknown_and_a_zero_is_none()
    {
        Assert.Null(FoodTable.Embedded.Find("FD-energy-shot")!.Contents["potassium"]);
        Assert.Equal(0, FoodTable.Embedded.Find("FD-banana")!.Contents["caffeine"]);
    }

    [Theory]
    [InlineData("FD-milk-semi", 480, "mL", 2)]
    [InlineData("FD-milk-semi", 488, "g", 2)]
    [InlineData("FD-apple", 91, "g", 0.5)]
    [InlineData("FD-apple", 182, "mL", 1)]
    [InlineData("FD-apple", 3, "portion", 3)]
    public void An_amount_is_so_many_portions(string id, int amount, string unit, double portions) =>
        Assert.Equal((decimal)portions, FoodTable.Embedded.Find(id)!.Portions(amount, unit));

    [Fact]
    public void All_that_holds_caffeine_says_how_fast_it_is_taken_up() =>
        Assert.All(FoodTable.Embedded.All, food => Assert.Equal(food.Contents["caffeine"] > 0, food.Absorption is not null));

    [Fact]
    public void Drinks_say_what_counts_as_drink_and_food_does_not() =>
        Assert.All(FoodTable.Embedded.All.Where(food => food.Group is FoodGroup.Drink), food => Assert.NotNull(food.DrinkShare));

    [Theory]
    [InlineData("FD-banana,Banana", ",Banana", "id: this is empty; write a text")]
    [InlineData(",fruit,1 medium,118", ",fruits,1 medium,118", "group: \"fruits\" is not one of the words; write drink, fruit, *")]
    [InlineData(",fruit,1 medium,118", ",fruit,1 medium,-118", "portion_g: \"-118\" is not possible here; write a number from 0.1 to 5000")]
    [InlineData("09040,S075", "09040,S999", "source: \"S999\" is not in knowledge/sources.yaml; *")]
    [InlineData("FD-banana,Banana", "FD-orange,Banana", "id: \"FD-orange\" stands above already; give each its own id")]
    [InlineData("09040,S075", "09040;S075", "row: 25 cells under 26 columns; write one cell for each column, empty ones too")]
    public void A_broken_cell_is_named_with_what_would_be_right(string cell, string instead, string complaint)
    {
        var lines = Text.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("FD-banana,", StringComparison.Ordinal));
        lines[at] = lines[at].Replace(cell, instead, StringComparison.Ordinal);
        if (instead.StartsWith("FD-orange", StringComparison.Ordinal))
            at++;

        var problem = FoodReader.Read(string.Join('\n', lines), "foods.csv", Bibliography.Embedded).Problems[0];

        Assert.Equal(at + 1, problem.Line);
        Assert.StartsWith(complaint.TrimEnd('*'), problem.What.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_named_once_and_nothing_else_is_said()
    {
        var problem = Assert.Single(FoodReader.Read(Text.Replace(",alcohol_g,", ",spirit_g,", StringComparison.Ordinal), "foods.csv", Bibliography.Embedded).Problems, p => p.What.Code is "column.missing");

        Assert.Equal((1, "alcohol_g"), (problem.Line, problem.What.Field));
    }
}
