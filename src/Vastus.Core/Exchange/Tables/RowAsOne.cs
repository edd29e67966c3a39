using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Tables;

/// <summary>A row that is one thing as a whole: a spasm, a meal, a night.</summary>
internal static class RowAsOne
{
    private const int NameMost = 200;

    public static void Read(string kind, MeantCells cells, List<MeantRow> meant, List<LeftOut> leftOut) =>
        Read(kind, Short(cells["name"]), cells["note"], cells, meant, leftOut);

    /// <param name="kind">Of the diary.</param>
    /// <param name="name">Which one of that kind. Empty: not said.</param>
    /// <param name="note">Empty: none.</param>
    /// <param name="cells">The others.</param>
    /// <param name="meant">What is found.</param>
    /// <param name="leftOut">What is not taken.</param>
    public static void Read(string kind, string name, string note, MeantCells cells, List<MeantRow> meant, List<LeftOut> leftOut)
    {
        var column = cells.ColumnOf(cells["amount"] is "" ? "name" : "amount");
        var minutes = cells.Duration();
        var row = new EntryRow
        {
            Kind = kind,
            Name = Filled(name),
            Site = Filled(cells["site"]) is { } site ? Sites.Id(site) : null,
            Side = SideOf(cells["side"]),
            Minutes = minutes is { } length ? Number.Text(length) : null,
            Note = Filled(note),
        };
        switch (kind)
        {
            case Spasm.Word:
                Spasms(row, name, cells, meant, leftOut);
                break;
            case Sleep.Word:
                var hours = cells["amount"] is { Length: > 0 } slept ? cells.Minutes(slept, cells.ColumnOf("amount"), 60) : minutes;
                meant.Add(new(row with
                {
                    Minutes = null,
                    Amount = hours is { } sleep ? Number.Text(Math.Round(sleep / 60, 2)) : null,
                    Unit = hours is null ? null : "h",
                    Level = QualityOf(cells["level"]),
                }, column));
                break;
            case Medicine.Word:
                meant.Add(new(Dose(row, cells), column));
                break;
            case Exercise.Word:
                meant.Add(new(row with { Level = EffortOf(cells["level"]) }, column));
                break;
            case Fluid.Word:
                meant.Add(new(row with { Name = null, Note = Joined(name, note), Amount = Millilitres(cells) }, column));
                break;
            case Food.Word:
                meant.Add(new(Eaten(row, cells), column));
                break;
            default:
                var number = cells.NumberOrNull(cells["amount"]);
                meant.Add(new(row with
                {
                    Name = Filled(name) ?? cells.ColumnOf("amount"),
                    Amount = (number ?? cells.Number("intensity")) is { } value ? Number.Text(value) : null,
                    Level = number is null ? Filled(Short(cells["amount"])) ?? Filled(cells["level"]) : Filled(cells["level"]),
                }, column));
                break;
        }
    }

    /// <summary>The word of the diary for a spasm that is called something like it. Null: it is called nothing like it.</summary>
    public static string? SpasmWord(string name) =>
        Holds(name, "cramp", "krampf", "krämpf", "charley", "calambre", "crampe") ? "cramp"
        : Holds(name, "twitch", "fascic", "zucken", "zuckung") ? "twitch"
        : Holds(name, "stiff", "steif") ? "stiffness"
        : Holds(name, "spasm") ? "spasm" : null;

    public static bool Holds(string text, params ReadOnlySpan<string> any)
    {
        foreach (var word in any)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public static string? Filled(string text) => text is "" ? null : text;

    public static string Short(string text) => text.Length > NameMost ? text[..NameMost] : text;

    private static void Spasms(EntryRow row, string name, MeantCells cells, List<MeantRow> meant, List<LeftOut> leftOut)
    {
        // A rating on another scale is kept beside, not taken for one from 0 to 10.
        var strong = cells.Number("intensity");
        var rating = cells["amount"] is { Length: > 0 } ? cells.Number("amount") : null;
        if (strong is 0 || (strong is null && rating is 0))
        {
            leftOut.Add(new("rows with a strength of 0", "0 says that there was no spasm"));
            return;
        }

        var word = SpasmWord(name);
        meant.Add(new(row with
        {
            Name = word,
            Note = word is null || !name.Equals(word, StringComparison.OrdinalIgnoreCase) ? Joined(name, row.Note ?? "") : row.Note,
            Amount = strong is { } points ? Number.Text(points) : null,
            Detail = rating is { } other ? $"rating={Number.Text(other)}" : null,
        }, cells.ColumnOf("intensity")));
    }

    private static EntryRow Dose(EntryRow row, MeantCells cells)
    {
        var dose = cells["amount"] is { Length: > 0 } amount ? TableNumber.Parse(amount, cells.DecimalComma) : null;
        var unit = dose is { } given && MedicineUnit(given.Unit) is { } known ? known : null;
        return row with
        {
            Name = row.Name is { } name ? name.ToLowerInvariant() : null,
            Level = "dose",
            Amount = unit is null ? null : Number.Text(dose!.Value.Value),
            Unit = unit,
            Note = unit is null ? Joined(cells["amount"], row.Note ?? "") : row.Note,
        };
    }

    private static EntryRow Eaten(EntryRow row, MeantCells cells)
    {
        var amount = cells["amount"] is { Length: > 0 } typed ? TableNumber.Parse(typed, cells.DecimalComma) : null;
        var unit = amount is { } given ? HeaderWords.UnitOf(given.Unit) : "";
        return unit is "g" or "mL"
            ? row with { Amount = Number.Text(amount!.Value.Value), Unit = unit }
            : row with { Note = Joined(cells["amount"], row.Note ?? "") };
    }

    private static string? Millilitres(MeantCells cells) => cells["amount"] is { Length: > 0 } amount
        && cells.NumberAndUnit(amount, cells.ColumnOf("amount")) is { } number
        ? Number.Text(ColumnAsOne.Millilitres(number.Value, HeaderWords.UnitOf(number.Unit) is { Length: > 0 } unit ? unit : HeaderWords.Of(cells.ColumnOf("amount")).Unit))
        : null;

    private static string? MedicineUnit(string unit) => HeaderWords.UnitOf(unit) is var known && known is "mg" or "ug" or "g" or "mL" or "IU" ? known
        : Medicine.Units.FirstOrDefault(word => unit.TrimEnd('s').Equals(word, StringComparison.OrdinalIgnoreCase));

    private static string? SideOf(string text) => text is "" ? null
        : Holds(text, "both", "beid") ? "both" : Holds(text, "left", "link") || text is "l" or "L" ? "left" : Holds(text, "right", "recht") || text is "r" or "R" ? "right" : text;

    private static string? QualityOf(string text) => text is "" ? null
        : Holds(text, "poor", "bad", "schlecht") ? "poor" : Holds(text, "good", "great", "well", "gut") ? "good" : Holds(text, "fair", "ok", "average", "mittel") ? "fair" : text;

    private static string? EffortOf(string text) => text is "" ? null
        : Holds(text, "easy", "low", "light", "leicht") ? "easy" : Holds(text, "hard", "high", "vigorous", "intens") ? "hard" : Holds(text, "mod", "medium", "mittel") ? "moderate" : text;

    private static string? Joined(string first, string second) =>
        first is "" ? Filled(second) : second is "" ? first : $"{first}\n{second}";
}
