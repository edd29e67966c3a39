using System.Text.RegularExpressions;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Exchange.Tables;

/// <summary>A row of which a column says what kind of thing it is, and perhaps another which one.</summary>
internal static partial class RowByKind
{
    /// <summary>Words for a class of things, of which another column says which one it is.</summary>
    private static readonly HashSet<string> Classes = new(StringComparer.OrdinalIgnoreCase)
    {
        "symptom", "symptoms", "factor", "factors", "other factor", "other factors", "activity", "activities", "active", "lifestyle", "social", "work",
        "nutrition", "meal", "trigger", "triggers", "custom", "event", "health measurements", "measurement", "personal care",
    };

    private static readonly string[] Said = ["name", "note", "amount", "intensity", "minutes", "hours", "end", "level"];

    public static void Read(MeantCells cells, List<MeantRow> meant, List<LeftOut> leftOut)
    {
        var (kind, name, note) = (cells["kind"], cells["name"], cells["note"]);
        if (KindOf(kind) is not "spasm" && Said.All(word => cells[word] is ""))
            leftOut.Add(new($"rows of the kind '{RowAsOne.Short(kind)}'", "they say nothing more"));
        else if (KindOf(kind) is { } known)
            RowAsOne.Read(known, known is "spasm" ? RowAsOne.Short(name is "" ? kind : name) : RowAsOne.Short(Plain(name)), note, cells, meant, leftOut);
        else if (cells["amount"] is "" && name is not "" && (Classes.Contains(kind) || name.Contains(" | ", StringComparison.Ordinal)))
            Items(name, cells, meant);
        else if (Plain(name) is { Length: > 0 } which && Classes.Contains(kind))
            RowAsOne.Read(RowAsOne.SpasmWord(which) is null ? "custom" : "spasm", RowAsOne.Short(which), note, cells, meant, leftOut);
        else
            RowAsOne.Read("custom", RowAsOne.Short(kind), name is "" || note is "" ? name + note : $"{name}\n{note}", cells, meant, leftOut);
    }

    /// <summary>Things in a list: those with a word behind them are kept with it, others as a yes.</summary>
    public static void Items(string list, MeantCells cells, List<MeantRow> meant)
    {
        foreach (var item in List(list).Select(Plain).Where(item => item is not ""))
        {
            var column = cells.ColumnOf("name");
            meant.Add(Levelled().Match(item) is { Success: true } levelled
                ? new(new() { Kind = "custom", Name = levelled.Groups["name"].Value, Level = levelled.Groups["level"].Value }, column)
                : new(new() { Kind = "tag", Name = RowAsOne.Short(item) }, column));
        }
    }

    public static IEnumerable<string> List(string cell)
    {
        char[] between = cell.Contains('|', StringComparison.Ordinal) ? ['|'] : cell.Contains(';', StringComparison.Ordinal) ? [';', '\n'] : [',', '\n'];
        return cell.Split(between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static string? KindOf(string word) => word.Trim().ToLowerInvariant() switch
    {
        var text when RowAsOne.SpasmWord(text) is not null => "spasm",
        "medication" or "medications" or "medicine" or "medicines" or "meds" or "meds/supplements" or "supplement" or "drug" or "pill" => "medicine",
        "water" or "drink" or "drinks" or "fluid" or "fluids" or "hydration" => "fluid",
        "food" or "snack" => "food",
        "exercise" or "workout" or "walk" or "run" => "exercise",
        "sleep" => "sleep",
        "note" or "notes" => "note",
        _ => null,
    };

    /// <summary>Without a picture before it, and without the word for its strength behind it.</summary>
    private static string Plain(string name) => Strength().Replace(Picture().Replace(name, ""), "").Trim();

    [GeneratedRegex(@"^[^\p{L}\p{N}(]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\s+\((mild|moderate|severe|unbearable)\)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Strength();

    [GeneratedRegex(@"^(?<name>.{1,200}?) [-–] (?<level>\S.{0,60})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Levelled();
}
