using Vastus.Core.Diary;

namespace Vastus.Core.Labs;

/// <summary>Whether a value can be meant as it was written. What seems wrong is asked about, and never changed in silence.</summary>
public static class LabPlausibility
{
    /// <param name="analyte">Of which.</param>
    /// <param name="amount">As written.</param>
    /// <param name="unit">As written. Empty: none.</param>
    /// <returns>Null: there is nothing to ask.</returns>
    public static LabQuestion? Ask(Analyte analyte, decimal amount, string unit)
    {
        if (analyte.Unit(unit) is not { } given)
        {
            var what = unit.Trim() is "" ? "It has no unit." : $"“{unit.Trim()}” is not a unit of {analyte.Name} here.";
            return new(false, $"{what} Which unit stands on the report?", [.. Fitting(analyte, amount, null, analyte.Possible)]);
        }

        var value = given.ToFirst(amount);
        if (!analyte.Possible.Contains(value))
        {
            List<LabUnit> fitting = [.. Fitting(analyte, amount, given, analyte.Possible)];
            return new(false, $"{Number.Text(amount)} {given.Text} is far outside of what is possible.{(fitting is [] ? " Please look at the number again." : $" Does the report say {Units(fitting)}?")}", fitting);
        }

        List<LabUnit> others = analyte.Common.Contains(value) ? [] : [.. Fitting(analyte, amount, given, analyte.Common)];
        return others is [] ? null : new(true, $"{Number.Text(amount)} {given.Text} would be unusual. In {Units(others)} it would be a common value. Which unit stands on the report?", [given, .. others]);
    }

    /// <summary>Units in which the number fits, each different number once.</summary>
    private static IEnumerable<LabUnit> Fitting(Analyte analyte, decimal amount, LabUnit? given, LabBounds bounds) => analyte.Units
        .Where(unit => given is null || (unit.Factor, unit.Plus) != (given.Factor, given.Plus))
        .Where(unit => bounds.Contains(unit.ToFirst(amount)))
        .DistinctBy(unit => (unit.Factor, unit.Plus));

    private static string Units(IReadOnlyList<LabUnit> units) => string.Join(" or ", units.Select(unit => unit.Text));
}

/// <summary>Something to be asked before a result is kept.</summary>
/// <param name="CanBeMeant">The value can be meant as written; else it cannot.</param>
/// <param name="Text">The question.</param>
/// <param name="Units">The units to choose from.</param>
public sealed record LabQuestion(bool CanBeMeant, string Text, IReadOnlyList<LabUnit> Units);
