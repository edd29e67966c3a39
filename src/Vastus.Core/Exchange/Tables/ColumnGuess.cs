using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Tables;

/// <summary>What the columns of a table probably mean, by their names and their cells. A person corrects it.</summary>
internal static class ColumnGuess
{
    /// <summary>So much of the cells has to look alike.</summary>
    private const double Most = 0.9;

    private static readonly string[] OfNoUse =
    [
        "id", "uuid", "date", "day", "datum", "weekday", "day of week", "wochentag", "created", "created at", "updated", "latitude", "longitude", "url", "image", "photo", "group",
        "calories", "kalorien", "fat", "saturated fat", "polyunsaturated fat", "monounsaturated fat", "trans fat", "cholesterol", "carbohydrates", "carbs", "net carbs",
        "fiber", "fibre", "sugar", "sugars", "protein", "completed", "source", "version", "timezone", "time zone",
    ];

    /// <summary>Nutrients by the words that other programs have for them.</summary>
    private static readonly (string Word, string Id)[] Nutrients =
    [
        ("caffeine", "caffeine"), ("koffein", "caffeine"), ("potassium", "potassium"), ("kalium", "potassium"), ("magnesium", "magnesium"),
        ("calcium", "calcium"), ("kalzium", "calcium"), ("sodium", "sodium"), ("natrium", "sodium"), ("phosphorus", "phosphorus"), ("iron", "iron"), ("eisen", "iron"),
        ("zinc", "zinc"), ("zink", "zinc"), ("iodine", "iodine"), ("jod", "iodine"), ("selenium", "selenium"), ("vitamin a", "vitamin-a"), ("vitamin b1", "vitamin-b1"),
        ("thiamine", "vitamin-b1"), ("thiamin", "vitamin-b1"), ("vitamin b2", "vitamin-b2"), ("riboflavin", "vitamin-b2"), ("vitamin b3", "vitamin-b3"), ("niacin", "vitamin-b3"),
        ("vitamin b6", "vitamin-b6"), ("pyridoxine", "vitamin-b6"), ("vitamin b12", "vitamin-b12"), ("cobalamin", "vitamin-b12"), ("b12", "vitamin-b12"), ("folate", "folate"),
        ("folic acid", "folate"), ("vitamin c", "vitamin-c"), ("vitamin d", "vitamin-d"), ("vitamin e", "vitamin-e"), ("vitamin k", "vitamin-k"),
        ("creatine", "creatine"), ("alcohol", "alcohol"), ("alkohol", "alcohol"),
    ];

    /// <summary>Programs that write these without a unit often mean parts of a daily value.</summary>
    private static readonly string[] OftenPercent = ["calcium", "iron", "zinc", "vitamin-c"];

    public static TableMapping Of(TableFile table, IReadOnlyList<TableRow> rows)
    {
        var columns = table.Header.Select((name, i) => new GuessedColumn(name, HeaderWords.Of(name), [.. rows.Select(row => row.Cells[i]).Where(cell => cell is not "")], table.DecimalComma)).ToList();
        Dictionary<string, ColumnMeaning> meanings = new(StringComparer.Ordinal);
        When(columns, meanings);
        var row = RowKind(columns, meanings);
        var kind = row is null ? columns.FirstOrDefault(c => Free(c) && c.IsText && c.Words.Has("category", "kind", "type", "event type", "kategorie", "art")) : null;
        if (kind is not null)
            Say(kind, "kind");
        foreach (var column in columns.Where(Free))
        {
            if ((row is not null || kind is not null ? About(column, row) : null) is { } about && (about is "note" || !meanings.Values.Any(meaning => meaning.Word == about)))
                Say(column, about);
            else if (kind is null)
                Say(column, Own(column, row is not null));
        }

        return new(meanings, row);

        bool Free(GuessedColumn column) => !meanings.ContainsKey(column.Name) && column.Cells is not [];

        void Say(GuessedColumn column, string? word)
        {
            if (word is not null && ColumnMeaning.Parse(word, column.Words.Unit) is { } meaning && meaning != ColumnMeaning.Nothing)
                meanings[column.Name] = meaning;
        }
    }

    /// <summary>The day: where a program writes it twice, the form that a program can read.</summary>
    private static void When(List<GuessedColumn> columns, Dictionary<string, ColumnMeaning> meanings)
    {
        var moments = columns.Where(c => c.Part(cell => TableMoment.Date(cell, DateOrder.Dmy) is not null || TableMoment.Date(cell, DateOrder.Mdy) is not null) >= Most).ToList();
        var ended = moments.Where(c => c.Words.Has("end", "ended", "end time", "end date", "finish", "stop", "ende", "bis", "to")).ToList();
        var start = moments.Except(ended).OrderByDescending(c => c.Part(cell => cell.Length >= 8 && char.IsAsciiDigit(cell[2]) && TableMoment.Date(cell, null) is not null) >= Most)
            .ThenByDescending(c => c.Words.Has("start", "begin", "onset", "beginn", "von")).FirstOrDefault();
        if (start is null)
            return;
        var whole = start.Part(cell => TableMoment.Date(cell, DateOrder.Dmy) is { Behind: not "" } || TableMoment.Date(cell, DateOrder.Mdy) is { Behind: not "" }) >= 0.5;
        var time = whole ? null : columns.Except(moments).FirstOrDefault(c => c.Part(cell => TableMoment.TimeAndOffset(cell) is not null) >= 0.5
            && c.Words.Has("time", "time of day", "uhrzeit", "zeit", "start", "start time", "meal", "hour", "onset"));
        meanings[start.Name] = ColumnMeaning.Parse(whole ? "at" : "date")!;
        if (time is not null)
            meanings[time.Name] = ColumnMeaning.Parse("time")!;
        var end = ended.FirstOrDefault() ?? columns.Except(moments).FirstOrDefault(c => c != time && c.Part(cell => TableMoment.Time(cell) is not null) >= Most && c.Words.Has("end", "end time", "ended", "ende"));
        if (end is not null)
            meanings[end.Name] = ColumnMeaning.Parse("end")!;
        foreach (var other in moments.Where(c => !meanings.ContainsKey(c.Name)))
            meanings[other.Name] = ColumnMeaning.Nothing;
    }

    /// <summary>A list of spells: it tells how strong one was, and where or for how long.</summary>
    private static string? RowKind(List<GuessedColumn> columns, Dictionary<string, ColumnMeaning> meanings)
    {
        var strong = columns.Any(c => About(c, "spasm") is "intensity");
        var lasting = meanings.Values.Any(m => m.Word is "end") || columns.Any(c => About(c, "spasm") is "minutes" or "hours");
        var placed = columns.Any(c => About(c, "spasm") is "site" or "side");
        return (strong && (lasting || placed)) || (lasting && placed) ? Spasm.Word : null;
    }

    private static string? About(GuessedColumn column, string? row)
    {
        var words = column.Words;
        if (words.Has("note", "notes", "note title", "comment", "comments", "remark", "remarks", "notiz", "notizen", "bemerkung", "description"))
            return "note";
        if (row is not null && column.IsNumber && words.Has("intensity", "severity", "pain level", "pain", "strength", "stärke", "intensität", "schmerz", "level", "rating"))
            return column.Greatest <= 10 ? "intensity" : null;
        if (row is not null && column.Part(cell => TableNumber.Minutes(cell, column.DecimalComma, 1) is not null) >= Most && words.Has("duration", "length", "minutes", "dauer", "how long"))
            return words.Unit is "h" ? "hours" : "minutes";
        if (words.Has("location", "site", "where", "body part", "muscle", "ort", "stelle", "position", "pain position", "muskel"))
            return column.IsText ? "site" : null;
        if (words.Has("side", "seite", "leg"))
            return column.Part(cell => cell.ToLowerInvariant() is "left" or "right" or "both" or "l" or "r" or "links" or "rechts" or "beide" or "beidseits") >= Most ? "side" : null;
        if (row is not null)
            return column.IsText && words.Has("type", "kind", "art", "name") ? "name" : null;
        if (column.IsText && words.Has("detail", "details", "name", "item", "symptom", "which", "what"))
            return "name";
        return words.Has("rating", "amount", "value", "quantity", "menge", "wert", "rating amount", "dose", "dosage") ? "amount" : null;
    }

    private static string? Own(GuessedColumn column, bool beside)
    {
        var words = column.Words;
        if (OfNoUse.Contains(words.Name) || words.Unit is "kcal" or "%")
            return null;
        if (!beside && words.Has("note", "notes", "note title", "comment", "comments", "journal", "remarks", "notiz", "notizen", "bemerkung"))
            return "note";
        foreach (var (word, id) in Nutrients)
        {
            if (words.Has(word))
                return column.IsNumber ? OfNutrient(Nutrient.ById[id], words.Unit) : null;
        }

        if (words.Unit is "mL" or "L" or "fl-oz" or "cup")
            return words.Has("water", "fluid", "fluids", "drink", "drinks", "hydration", "wasser", "intake", "trinken", "getrunken", "flüssigkeit") ? $"fluid:{words.Unit}" : "custom";
        if (words.Has("water", "fluid", "hydration", "wasser") && words.Unit is "" && column.IsNumber)
            return column.Greatest >= 100 ? "fluid:mL" : "custom";
        if (words.Unit is "mg" or "ug" or "g" or "IU")
            return words.Has("water") ? "custom" : null;
        if (RowAsOne.SpasmWord(words.Name) is not null || words.Has("charley horse"))
            return column.Part(cell => ColumnAsOne.YesNo(cell) is not null) >= Most ? "spasm:count"
                : !column.IsNumber ? "custom"
                : words.Unit is "count" || words.Has("count", "number", "how many", "anzahl") ? "spasm:count"
                : words.Unit is "0-10" || words.Has("intensity", "severity", "pain", "level", "strength", "stärke") || column.Greatest > 5 ? (column.Greatest <= 10 ? "spasm:0-10" : "custom")
                : "spasm:count";
        if (words.Has("sleep", "slept", "schlaf", "sleep duration", "asleep") && !words.Has("quality", "score", "qualität"))
            return words.Unit is "min" ? "sleep:min" : column.Part(cell => TableNumber.Minutes(cell, column.DecimalComma, 60) is <= 24 * 60) >= Most ? "sleep:h" : "custom";
        if (words.Unit is "min" && words.Has("exercise", "workout", "training", "sport", "walk", "walking", "activity", "bewegung"))
            return "exercise:min";
        if (column.IsText && words.Has("activities", "tags", "factors", "triggers", "auslöser", "aktivitäten"))
            return "tags";
        if (column.IsText && words.Has("medication", "medications", "medicine", "medicines", "helpful medication", "drug", "medikament"))
            return "medicine";
        if (column.Part(cell => ColumnAsOne.YesNo(cell) is not null) >= Most)
            return "tag";
        return column.IsNumber || column.Kinds <= 20 ? "custom" : "note";
    }

    private static string? OfNutrient(Nutrient nutrient, string unit) =>
        nutrient.Units.Contains(unit) ? $"{nutrient.Id}:{unit}"
        : unit is "" && nutrient.UnitMayBeLeftOut && !OftenPercent.Contains(nutrient.Id) ? $"{nutrient.Id}:{nutrient.Unit}" : null;
}
