using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Vastus.Core.Knowledge;

/// <summary>One "key: value" block of a knowledge file. What is read is ticked off; what is left over is a problem.</summary>
/// <param name="path">Where the block stands, such as <c>measures.RM-06</c>; empty for the whole file.</param>
internal sealed class KnowledgeMap(KnowledgeFile file, YamlMappingNode node, string path)
{
    private readonly HashSet<string> read = [];
    private readonly HashSet<string> complained = [];

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The block's own id, noted under the section it stands in.</summary>
    public string Id()
    {
        var id = Text("id");
        if (Find("id") is { } at && id is not "")
            file.Define(path.Split('.')[0], id, path, at.Start);
        return id;
    }

    public string Text(string key)
    {
        var text = OptionalText(key);
        if (text is null && !Has(key))
            file.Add(node.Start, Field(key), "text.missing", "this is missing", "write a text");
        return text ?? "";
    }

    /// <returns>Null: the key is absent, or what it holds is no text, which is a problem.</returns>
    public string? OptionalText(string key) => Find(key) is { } value ? Scalar(value, Field(key)) : null;

    /// <summary>At least one text.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var texts = OptionalTexts(key);
        if (texts is [] && (Find(key) is null or YamlSequenceNode))
            file.Add((Find(key) ?? node).Start, Field(key), "list.empty", "this is missing or empty", "write at least one line that begins with \"- \"");
        return texts;
    }

    public IReadOnlyList<string> OptionalTexts(string key) =>
        [.. Items(key).Select(item => Scalar(item, Field(key))).OfType<string>()];

    /// <summary>Ids that must stand in one of these sections of this file. An absent key is an empty list.</summary>
    public IReadOnlyList<string> References(string key, params string[] sections)
    {
        foreach (var item in Items(key).OfType<YamlScalarNode>())
            file.Refer(item.Value ?? "", sections, Field(key), item.Start);
        return OptionalTexts(key);
    }

    /// <summary>Ids that must be keys of <paramref name="known"/>, which another file holds. At least one.</summary>
    public IReadOnlyList<string> References<T>(string key, IReadOnlyDictionary<string, T> known, string where)
    {
        foreach (var item in Items(key).OfType<YamlScalarNode>().Where(i => !known.ContainsKey(i.Value ?? "")))
            file.Add(item.Start, Field(key), "id.unknown", $"\"{item.Value}\" is not in {where}", $"write an id that {where} has, or add it there");
        return Texts(key);
    }

    /// <summary>One id that must stand in a section of this file.</summary>
    public string Reference(string key, string section)
    {
        if (Find(key) is YamlScalarNode value)
            file.Refer(value.Value ?? "", [section], Field(key), value.Start);
        return Text(key);
    }

    public T Word<T>(string key) where T : struct, Enum
    {
        if (!Has(key))
            file.Add(node.Start, Field(key), "word.missing", "this is missing", $"write {Choices<T>()}");
        return OptionalWord<T>(key) ?? default;
    }

    public T? OptionalWord<T>(string key) where T : struct, Enum
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (Words<T>.Parse(text) is { } word)
            return word;
        file.Add(Find(key)!.Start, Field(key), "word.unknown", $"\"{text}\" is not one of the words", $"write {Choices<T>()}");
        return null;
    }

    /// <param name="least">Inclusive.</param>
    /// <param name="most">Inclusive.</param>
    public decimal Number(string key, decimal least, decimal most)
    {
        if (!Has(key))
            file.Add(node.Start, Field(key), "number.missing", "this is missing", $"write a number from {least} to {most}");
        return OptionalNumber(key, least, most) ?? least;
    }

    public decimal? OptionalNumber(string key, decimal least, decimal most)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (Diary.Number.Parse(text) is { } number && number >= least && number <= most)
            return number;
        file.Add(Find(key)!.Start, Field(key), "number.range", $"\"{text}\" is not possible here", $"write a number from {least} to {most}");
        return null;
    }

    /// <summary>A list of plain numbers, such as <c>[120, 80]</c>.</summary>
    public IReadOnlyList<double> Numbers(string key, int count)
    {
        var numbers = OptionalTexts(key).Select(text => Diary.Number.Parse(text)).ToList();
        if (numbers.Count == count && numbers.TrueForAll(n => n is not null))
            return [.. numbers.Select(n => (double)n!.Value)];
        Problem(key, "numbers.form", "this is missing or not the right numbers", $"write {count} numbers in brackets", 0);
        return new double[count];
    }

    /// <summary>Texts of at least so many words each. An absent key is an empty list.</summary>
    public IReadOnlyList<string> OptionalLines(string key, int leastWords) =>
        [.. OptionalTexts(key).Where(text => text.Split(' ').Length >= leastWords
            || Problem(key, "line.short", $"\"{text}\" says too little", $"write at least {leastWords} words", false))];

    /// <summary>Notes what is wrong with a key and goes on with a stand-in.</summary>
    public T Problem<T>(string key, string code, string wrong, string right, T standIn)
    {
        file.Add((Find(key) ?? node).Start, Field(key), code, wrong, right);
        return standIn;
    }

    public LocalDate Date(string key)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(Text(key));
        if (!date.Success && Has(key))
            file.Add(Find(key)!.Start, Field(key), "date.form", "this is not a date", "write year-month-day, such as 2026-11-24");
        return date.Success ? date.Value : default;
    }

    /// <returns>Null: the key is absent or what it holds is no block, and either is a problem.</returns>
    public T? Map<T>(string key, Func<KnowledgeMap, T> read) where T : class
    {
        if (!Has(key))
            file.Add(node.Start, Field(key), "block.missing", "this is missing", "write a block of \"key: value\" lines");
        return OptionalMap(key, read);
    }

    /// <returns>Null: the key is absent, or what it holds is no block, which is a problem.</returns>
    public T? OptionalMap<T>(string key, Func<KnowledgeMap, T> read) where T : class =>
        Find(key) is { } value ? Block(value, Field(key), read) : null;

    /// <summary>The blocks of a list, in order. At least one.</summary>
    public IReadOnlyList<T> Maps<T>(string key, Func<KnowledgeMap, T> read) where T : class
    {
        if (Find(key) is null or YamlSequenceNode { Children.Count: 0 })
            file.Add((Find(key) ?? node).Start, Field(key), "list.empty", "this is missing or empty", "write at least one block that begins with \"- \"");
        return OptionalMaps(key, read);
    }

    /// <summary>The blocks of a list, in order. An absent key is an empty list.</summary>
    public IReadOnlyList<T> OptionalMaps<T>(string key, Func<KnowledgeMap, T> read) where T : class =>
        [.. Items(key).Select(item => Block(item, ItemField(key, item), read)).OfType<T>()];

    /// <summary>Every key that nobody asked for is a problem: a typing error must not pass as "left out on purpose".</summary>
    public void RefuseTheRest()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(k => !read.Contains(k.Value ?? "")))
            file.Add(key.Start, Field(key.Value ?? ""), "key.unknown", "no such key is known here", $"use only {string.Join(", ", read)}");
    }

    private static string Choices<T>() where T : struct, Enum => string.Join(", ", Words<T>.All);

    private T? Block<T>(YamlNode value, string field, Func<KnowledgeMap, T> build) where T : class
    {
        if (value is not YamlMappingNode block)
        {
            file.Add(value.Start, field, "block.shape", "this is not a block of \"key: value\" lines", "write \"key: value\" lines here");
            return null;
        }

        var map = new KnowledgeMap(file, block, field);
        var built = build(map);
        map.RefuseTheRest();
        return built;
    }

    private IReadOnlyList<YamlNode> Items(string key)
    {
        var value = Find(key);
        if (value is YamlSequenceNode list)
            return [.. list.Children];
        if (value is not null && complained.Add(key))
            file.Add(value.Start, Field(key), "list.shape", "this is not a list", "write one line for each, beginning with \"- \"");
        return [];
    }

    private string? Scalar(YamlNode value, string field)
    {
        if (value is YamlScalarNode { Value: { } text } && text.Trim() is { Length: > 0 } trimmed)
            return trimmed;
        file.Add(value.Start, field, "text.shape", "this is empty, or not a text", "write a text");
        return null;
    }

    private YamlNode? Find(string key)
    {
        read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private string Field(string key) => path is "" ? key : $"{path}.{key}";

    private string ItemField(string key, YamlNode item) =>
        item is YamlMappingNode block && block.Children.TryGetValue(new YamlScalarNode("id"), out var id) && id is YamlScalarNode { Value: { } name }
            ? $"{Field(key)}.{name}"
            : Field(key);
}
