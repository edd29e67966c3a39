using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Intake;

/// <summary>Of what amount a label tells the contents.</summary>
public enum LabelBasis
{
    Portion,
    Per100G,
    Per100Ml,
}

/// <summary>Reads an own food from what its label says.</summary>
public static class LabelReader
{
    private const decimal PortionMost = 5_000;
    private const decimal PortionLeast = 0.1m;

    /// <summary>Labels in Europe give salt: sodium times 2.5 (Regulation (EU) No 1169/2011, annex I, point 11).</summary>
    private const decimal SodiumOfSalt = 1 / 2.5m;

    public const string Salt = "g salt";

    /// <summary>The units that a label may use, in words of <see cref="Nutrient.Units"/>; the first is ours.</summary>
    public static IReadOnlyList<string> Units(string nutrient) => nutrient switch
    {
        Contents.Water => ["g"],
        "sodium" => ["mg", Salt],
        _ when Nutrient.ById[nutrient] is { MicrogramsPerIu: not null } vitamin => [vitamin.Unit, "IU"],
        _ => [Nutrient.ById[nutrient].Unit],
    };

    internal static OwnFood Read(OwnFoodForm form, OwnDrink drink, List<Problem> problems)
    {
        var group = form["group"] is "" ? drink is OwnDrink.No ? FoodGroup.Other : FoodGroup.Drink : Word<FoodGroup>(form, "group", problems);
        var isSupplement = group is FoodGroup.Supplement;
        var basis = form["basis"] is "" ? LabelBasis.Portion : Word<LabelBasis>(form, "basis", problems);
        // What a tablet weighs matters to nobody, and few packets tell it.
        var grams = Weight(form, "grams", problems) ?? (isSupplement ? 1 : null);
        var millilitres = Weight(form, "millilitres", problems);
        if (form["grams"] is "" && !isSupplement)
            grams = millilitres;
        if (grams is null && form["grams"] is "")
            problems.Add(new("grams", "grams.missing", "it is not said how much one portion is", "write its grams; about is good enough"));
        if (basis is LabelBasis.Per100Ml && millilitres is null && form["millilitres"] is "")
            problems.Add(new("millilitres", "millilitres.missing", "the label is for 100 mL, and a portion has no mL", "write the mL of one portion"));
        if (basis is not LabelBasis.Portion && isSupplement && form["grams"] is "" && form["millilitres"] is "")
            problems.Add(new("basis", "basis.supplement", "one portion has no weight", "write its grams, or choose the figures for one portion"));

        // Figures cannot be looked at where nobody knows what they are of.
        if (problems.Exists(problem => problem.Field is "grams" or "millilitres" or "basis"))
            return Stand(form);
        var portions = basis switch { LabelBasis.Per100G => grams!.Value / 100, LabelBasis.Per100Ml => millilitres!.Value / 100, _ => 1 };
        var weighs = isSupplement && form["grams"] is "" ? (decimal?)null : basis is LabelBasis.Portion ? Math.Max(grams!.Value, millilitres ?? 0) : 100;
        var contents = Contents.Of(nutrient => Amount(form, nutrient, weighs, problems)).Times(portions);
        var words = form["portion"] is not "" ? form["portion"] : isSupplement ? "1 tablet" : "1 portion";
        return new(
            form.Name, group, new(form["grams"] is "" || words.Contains('(', StringComparison.Ordinal) ? words : $"{words} ({Number.Text(grams!.Value)} g)", grams!.Value, millilitres),
            OwnDrinks.Share(drink), contents["caffeine"] > 0 ? From(form, isSupplement, problems) : null, contents);
    }

    private static OwnFood Stand(OwnFoodForm form) => new(form.Name, FoodGroup.Other, new("", 1, null), null, null, Contents.Unknown);

    private static decimal? Weight(OwnFoodForm form, string field, List<Problem> problems) =>
        Typed(form, field, problems) is not { } weight ? null
        : weight is >= PortionLeast and <= PortionMost ? weight
        : Wrong(problems, field, "range", $"{Number.Text(weight)} is too little or too much for one portion", $"write a number from {PortionLeast} to {PortionMost}");

    /// <param name="weighs">What holds it, in grams. Null: not known.</param>
    private static decimal? Amount(OwnFoodForm form, string nutrient, decimal? weighs, List<Problem> problems)
    {
        if (Typed(form, nutrient, problems) is not { } amount)
            return null;
        var units = Units(nutrient);
        var unit = form[$"unit-{nutrient}"] is "" ? units[0] : form[$"unit-{nutrient}"];
        if (!units.Contains(unit))
            return Wrong(problems, nutrient, "unit", $"that is not a unit in which labels give this", $"choose {string.Join(" or ", units)}");
        if (amount < 0)
            return Wrong(problems, nutrient, "range", $"{Number.Text(amount)} is less than nothing", "write 0 or more, or leave it empty");
        var most = Math.Min(MostOf(nutrient), weighs * InOneGram(nutrient) ?? decimal.MaxValue);
        var factor = FactorOf(nutrient, unit);
        return amount <= most / factor
            ? amount * factor
            : Wrong(problems, nutrient, "range", $"{Number.Text(amount)} {(unit is Salt ? "g of salt" : unit)} cannot be in it", "look at the label again, and at the unit");
    }

    private static decimal MostOf(string nutrient) => nutrient is Contents.Water ? PortionMost : Nutrient.ById[nutrient].Most;

    private static decimal FactorOf(string nutrient, string unit) =>
        unit is Salt ? SodiumOfSalt * 1_000 : nutrient is Contents.Water ? 1 : Nutrient.ById[nutrient].Factor(unit);

    /// <summary>A gram of it, in its own unit.</summary>
    private static decimal InOneGram(string nutrient) => nutrient is Contents.Water ? 1 : Nutrient.ById[nutrient].Factor("g");

    private static Absorption From(OwnFoodForm form, bool isSupplement, List<Problem> problems) =>
        form["from"] is not "" ? Word<Absorption>(form, "from", problems) : isSupplement ? Absorption.Fast : Absorption.Usual;

    private static T Word<T>(OwnFoodForm form, string field, List<Problem> problems) where T : struct, Enum
    {
        if (Words<T>.Parse(form[field]) is { } word)
            return word;
        Wrong(problems, field, "unknown", "that is not one of the list", "choose one of the list");
        return default;
    }

    internal static decimal? Typed(OwnFoodForm form, string field, List<Problem> problems) =>
        form[field] is "" ? null
        : Number.Parse(EntryForm.Decimal(form[field])) is { } number && Math.Abs(number) < 1_000_000_000 ? number
        : Wrong(problems, field, "unreadable", "that is not a number", "write digits only, such as 12.5");

    internal static decimal? Wrong(List<Problem> problems, string field, string code, string wrong, string right)
    {
        problems.Add(new(field, $"{field}.{code}", wrong, right));
        return null;
    }
}
