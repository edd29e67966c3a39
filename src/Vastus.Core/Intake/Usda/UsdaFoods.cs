using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake.Usda;

/// <summary>Reads the CSV downloads of the USDA's FoodData Central: SR Legacy and Foundation.</summary>
/// <remarks>Amounts there are of 100 g. What a food has no row for, or an empty one, is not known. Other types of data, such as samples, are passed over.</remarks>
public sealed class UsdaFoods
{
    public const string IdBeginning = "FDC-";

    /// <summary>More than both downloads together hold, several times over.</summary>
    private const int FoodsMost = 50_000;

    /// <summary>Units and categories: there are about a hundred of each.</summary>
    private const int NamesMost = 10_000;

    private const decimal PortionMost = 100_000;
    private const string Undetermined = "undetermined";
    private static readonly string[] Kept = ["sr_legacy_food", "foundation_food"];

    private readonly Dictionary<int, Row> foods = [];
    private readonly Func<string, Stream> open;
    private readonly string name;

    private UsdaFoods(string name, Func<string, Stream> open) => (this.name, this.open) = (name, open);

    /// <summary>The files of a download that are read.</summary>
    public static IReadOnlyList<string> Files { get; } = ["measure_unit.csv", "food_category.csv", "nutrient.csv", "food.csv", "food_nutrient.csv", "food_portion.csv"];

    /// <param name="name">Of the download, as problems name it.</param>
    /// <param name="open">Opens one of <see cref="Files"/> from the start; each is asked for once, and is closed here.</param>
    /// <param name="problem">The first thing that is wrong. Null: nothing.</param>
    /// <returns>In the order of the file; empty if there is a problem.</returns>
    public static IReadOnlyList<FoodItem> Read(string name, Func<string, Stream> open, out FileProblem? problem)
    {
        try
        {
            problem = null;
            return new UsdaFoods(name, open).Read();
        }
        catch (UsdaProblem wrong)
        {
            problem = wrong.Found;
            return [];
        }
    }

    private List<FoodItem> Read()
    {
        var units = Names("measure_unit.csv", "name");
        var categories = Names("food_category.csv", "code");
        ReadFoods();
        ReadAmounts(CheckNutrients());
        ReadPortions(units);
        return [.. foods.Select(food => Item(food.Key, food.Value, categories))];
    }

    private UsdaTable Table(string file, params string[] columns) => new($"{name}/{file}", open(file), columns);

    private Dictionary<int, string> Names(string file, string column)
    {
        using var table = Table(file, "id", column);
        Dictionary<int, string> names = [];
        while (table.Next())
        {
            if (names.Count >= NamesMost)
                throw table.Problem("id", "rows.many", $"there are more than {NamesMost:N0} rows", "download the file again");
            names[table.Id(0)] = table.Text(1).Trim();
        }

        return names;
    }

    private void ReadFoods()
    {
        using var table = Table("food.csv", "fdc_id", "data_type", "description", "food_category_id");
        while (table.Next())
        {
            if (!Kept.Contains(table.Text(1)))
                continue;
            var description = Description(table.Text(2));
            if (description is "")
                throw table.Problem("description", "name.missing", "a food has no name", "download the file again");
            if (foods.Count >= FoodsMost)
                throw table.Problem("fdc_id", "foods.many", $"there are more than {FoodsMost:N0} foods", "import SR Legacy or Foundation, not more");
            foods[table.Id(0)] = new(description, table.Text(3) is "" ? null : table.Id(3));
        }

        if (foods.Count is 0)
            throw new UsdaProblem(new($"{name}/food.csv", 1, new("data_type", "foods.none", "there is no food of SR Legacy or Foundation in it", $"import a download with {string.Join(" or ", Kept)}")));
    }

    /// <summary>Each is what we take it for: the same unit under the same number.</summary>
    private Dictionary<int, int> CheckNutrients()
    {
        var known = UsdaNutrient.All.Index().ToDictionary(nutrient => nutrient.Item.Id, nutrient => nutrient.Index);
        using var table = Table("nutrient.csv", "id", "name", "unit_name");
        Dictionary<int, int> there = [];
        while (table.Next())
        {
            if (!known.TryGetValue(table.Id(0), out var place))
                continue;
            if (UsdaNutrient.All[place] is var nutrient && nutrient.Unit != table.Text(2))
                throw table.Problem("unit_name", "unit.unknown", $"nutrient {nutrient.Id} is in {table.Text(2)}", $"it has to be in {nutrient.Unit}");
            there[nutrient.Id] = place;
        }

        return there;
    }

    private void ReadAmounts(Dictionary<int, int> places)
    {
        using var table = Table("food_nutrient.csv", "fdc_id", "nutrient_id", "amount");
        while (table.Next())
        {
            if (!foods.TryGetValue(table.Id(0), out var food) || !places.TryGetValue(table.Id(1), out var place))
                continue;
            var nutrient = UsdaNutrient.All[place];
            food.Amounts[place] ??= table.Amount(2, nutrient.Most) * nutrient.Factor;
        }
    }

    private void ReadPortions(Dictionary<int, string> units)
    {
        using var table = Table("food_portion.csv", "fdc_id", "seq_num", "amount", "measure_unit_id", "portion_description", "modifier", "gram_weight");
        while (table.Next())
        {
            if (!foods.TryGetValue(table.Id(0), out var food))
                continue;
            var order = table.Text(1) is "" ? int.MaxValue : table.Id(1);
            if (table.Amount(6, PortionMost) is not { } grams || grams <= 0 || (food.Portion is not null && food.PortionOrder <= order))
                continue;
            var unit = table.Text(3) is "" ? Undetermined : units.GetValueOrDefault(table.Id(3), Undetermined);
            var amount = table.Amount(2, PortionMost) is { } count and > 0 ? count : 1;
            food.Portion = UsdaPortion.Of(amount, unit is Undetermined ? "" : unit, table.Text(5) is "" ? table.Text(4) : table.Text(5), grams);
            food.PortionOrder = order;
        }
    }

    private static FoodItem Item(int id, Row row, Dictionary<int, string> categories)
    {
        var per100 = Contents.Of(nutrient => UsdaNutrient.All.Index().Where(known => known.Item.Counted == nutrient).Select(known => row.Amounts[known.Index]).FirstOrDefault(amount => amount is not null));
        var group = UsdaGroups.Of(row.Category is { } category ? categories.GetValueOrDefault(category) : null, row.Name);
        var share = UsdaGroups.DrinkShare(group, row.Name, per100);
        var portion = row.Portion ?? UsdaPortion.HundredGrams;
        return new(
            $"{IdBeginning}{id}", row.Name, [], group, share is null ? portion with { Millilitres = null } : portion, per100.Times(portion.Grams / 100), share,
            UsdaGroups.AbsorptionOf(row.Name, per100), new(FoodOriginKind.Usda, $"{id}"), Confidence.Verified, null);
    }

    /// <summary>Without what is of no use to who eats it.</summary>
    private static string Description(string text)
    {
        const int Most = 300;
        var words = string.Join(' ', text.Replace("(Includes foods for USDA's Food Distribution Program)", "", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > Most ? words[..Most] : words;
    }

    private sealed record Row(string Name, int? Category)
    {
        /// <summary>Of 100 g, in our units, in the order of <see cref="UsdaNutrient.All"/>.</summary>
        public decimal?[] Amounts { get; } = new decimal?[UsdaNutrient.All.Count];

        public Portion? Portion { get; set; }

        public int PortionOrder { get; set; }
    }
}
