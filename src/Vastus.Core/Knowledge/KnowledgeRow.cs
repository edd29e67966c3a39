namespace Vastus.Core.Knowledge;

/// <summary>One row of a knowledge table. What cannot be read is a problem, and a stand-in is given.</summary>
internal sealed class KnowledgeRow(string file, int line, List<string> header, IReadOnlyList<string> cells, List<KnowledgeProblem> problems)
{
    /// <returns>Null: the cell is empty.</returns>
    public string? OptionalText(string column) => cells[header.IndexOf(column)].Trim() is { Length: > 0 } text ? text : null;

    public string Text(string column) => OptionalText(column) ?? Problem(column, "text.missing", "this is empty", "write a text", "");

    /// <summary>Texts parted by semicolons.</summary>
    public IReadOnlyList<string> Texts(string column) =>
        OptionalText(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <param name="least">Inclusive.</param>
    /// <param name="most">Inclusive.</param>
    /// <returns>Null: the cell is empty, or holds no such number, which is a problem.</returns>
    public decimal? OptionalNumber(string column, decimal least, decimal most)
    {
        if (OptionalText(column) is not { } text)
            return null;
        return Diary.Number.Parse(text) is { } number && number >= least && number <= most
            ? number
            : Problem(column, "number.range", $"\"{text}\" is not possible here", $"write a number from {least} to {most}", (decimal?)null);
    }

    public decimal Number(string column, decimal least, decimal most) => OptionalText(column) is null
        ? Problem(column, "number.missing", "this is empty", $"write a number from {least} to {most}", least)
        : OptionalNumber(column, least, most) ?? least;

    public T Word<T>(string column) where T : struct, Enum => OptionalWord<T>(column)
        ?? (OptionalText(column) is null ? Problem(column, "word.missing", "this is empty", Choices<T>(), default(T)) : default);

    /// <returns>Null: the cell is empty, or holds no such word, which is a problem.</returns>
    public T? OptionalWord<T>(string column) where T : struct, Enum => OptionalText(column) switch
    {
        null => null,
        { } text => Words<T>.Parse(text) ?? Problem(column, "word.unknown", $"\"{text}\" is not one of the words", Choices<T>(), (T?)null),
    };

    /// <summary>An id that <paramref name="known"/> holds, which another file defines.</summary>
    public string Reference<T>(string column, IReadOnlyDictionary<string, T> known, string where) => Text(column) is var id && (id is "" || known.ContainsKey(id))
        ? id
        : Problem(column, "id.unknown", $"\"{id}\" is not in {where}", $"write an id that {where} has, or add it there", id);

    /// <summary>Notes what is wrong with a cell and goes on with a stand-in.</summary>
    public T Problem<T>(string column, string code, string wrong, string right, T standIn)
    {
        problems.Add(new(file, line, new(column, code, wrong, right)));
        return standIn;
    }

    private static string Choices<T>() where T : struct, Enum => $"write {string.Join(", ", Words<T>.All)}";
}
