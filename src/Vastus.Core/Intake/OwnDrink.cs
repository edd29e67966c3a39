namespace Vastus.Core.Intake;

/// <summary>Whether an own food is poured, and how much of its water counts as drink.</summary>
public enum OwnDrink
{
    No,
    Yes,

    /// <summary>Beer, cider.</summary>
    Weak,

    /// <summary>Wine, spirits.</summary>
    Strong,
}

internal static class OwnDrinks
{
    /// <returns>Null: no such word. Nothing typed is no drink.</returns>
    public static OwnDrink? Parse(string typed) => typed is "" ? OwnDrink.No : Words<OwnDrink>.Parse(typed);

    /// <summary>As the table that comes with the program has it (dossier HY-11).</summary>
    public static decimal? Share(OwnDrink drink) => drink switch { OwnDrink.No => null, OwnDrink.Yes => 1, OwnDrink.Weak => 0.5m, _ => 0 };
}
