using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Tables;

/// <summary>A cell that is an entry of its own: the water of a day, the magnesium of a meal.</summary>
internal static class ColumnAsOne
{
    /// <summary>More spasms than this at once are no count.</summary>
    private const int SpasmsMost = 50;

    private const decimal MillilitresPerLitre = 1_000;

    public static void Read(int column, string cell, MeantCells cells, List<MeantRow> meant, List<LeftOut> leftOut)
    {
        var (header, meaning) = (cells.HeaderOf(column), cells.MeaningOf(column));
        EntryRow? row = meaning.What switch
        {
            "fluid" => cells.NumberAndUnit(cell, header) is { } drink
                ? new() { Kind = "fluid", Amount = Number.Text(Millilitres(drink.Value, HeaderWords.UnitOf(drink.Unit) is { Length: > 0 } unit ? unit : meaning.Unit)) }
                : null,
            "sleep" => cells.Minutes(cell, header, meaning.Unit is "h" ? 60 : 1) is { } slept
                ? new() { Kind = "sleep", Amount = Number.Text(Math.Round(slept / 60, 2)), Unit = "h" }
                : null,
            "exercise" => cells.Minutes(cell, header, 1) switch
            {
                null => null,
                0 => Left("exercise of 0 minutes", "there was none"),
                var moved => new() { Kind = "exercise", Minutes = Number.Text(moved.Value) },
            },
            "spasm" => Spasm(cell, header, meaning, cells, meant),
            "medicine" => new() { Kind = "medicine", Name = RowAsOne.Short(cell).ToLowerInvariant(), Level = "dose" },
            "food" => new() { Kind = "food", Name = RowAsOne.Short(cell) },
            "tag" => YesNo(cell) switch
            {
                true => new() { Kind = "tag", Name = header },
                false => Left($"'{header}' where it says no", "a factor is only written down when it was so"),
                null => Wrong(),
            },
            "tags" => List(),
            "custom" => Custom(),
            _ => cells.NumberAndUnit(cell, header) is { } taken
                ? new() { Kind = meaning.What, Amount = Number.Text(taken.Value), Unit = HeaderWords.UnitOf(taken.Unit) is var told && told is "mg" or "ug" or "g" or "IU" ? told : meaning.Unit }
                : null,
        };
        if (row is { Kind: not null })
            meant.Add(new(row, header));

        EntryRow? Left(string what, string why)
        {
            leftOut.Add(new(what, why));
            return null;
        }

        EntryRow? Wrong()
        {
            cells.Refuse(header, $"{RowReader.Quoted(cell)} is neither yes nor no", "write yes, no, 1 or 0, or choose another meaning for the column");
            return null;
        }

        EntryRow? List()
        {
            RowByKind.Items(cell, cells, meant);
            return null;
        }

        EntryRow Custom() => cells.NumberOrNull(cell) is { } number
            ? new() { Kind = "custom", Name = header, Amount = Number.Text(number) }
            : new() { Kind = "custom", Name = header, Level = RowAsOne.Short(cell) };

        EntryRow? Spasm(string text, string named, ColumnMeaning told, MeantCells all, List<MeantRow> into)
        {
            var number = told.Unit is "count" && YesNo(text) is { } said ? (said ? 1 : 0) : all.Number(text, named);
            if (number is 0)
                return Left($"'{named}' where it is 0", "0 says that there was no spasm");
            if (number is not { } many)
                return null;
            if (told.Unit is "0-10")
                return new() { Kind = "spasm", Name = RowAsOne.SpasmWord(named), Amount = Number.Text(many) };
            if (many < 0 || many > SpasmsMost || many != decimal.Truncate(many))
                all.Refuse(named, $"{RowReader.Quoted(text)} is not a number of spasms", $"write a whole number up to {SpasmsMost}, or choose another meaning for the column");
            else
                into.AddRange(Enumerable.Repeat(new MeantRow(new() { Kind = "spasm", Name = RowAsOne.SpasmWord(named) }, named), (int)many));
            return null;
        }
    }

    /// <param name="unit">Empty: mL.</param>
    public static decimal Millilitres(decimal amount, string unit) => unit switch
    {
        "L" => amount * MillilitresPerLitre,
        "fl-oz" => Units.FromFluidOunces(amount),
        "cup" => Math.Round(amount * ColumnMeaning.MillilitresPerCup, 1),
        _ => amount,
    };

    public static bool? YesNo(string cell) => cell.ToLowerInvariant() switch
    {
        "yes" or "y" or "true" or "x" or "✓" or "1" or "ja" => true,
        "no" or "n" or "false" or "0" or "nein" => false,
        _ => null,
    };
}
