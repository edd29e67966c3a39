using System.Text;
using System.Text.RegularExpressions;

namespace Vastus.Core.Tests.Diary;

/// <summary>A case of <c>data/broken.txt</c>: a broken diary file, and the problems to be told of it.</summary>
/// <remarks>
/// Each begins with <c>=== what is broken</c>, then the file, then <c>---</c>, then the problems. In the file, ⟦FF 00⟧
/// stands for bytes, and ⟦x*1000⟧ for a thousand times x.
/// </remarks>
internal sealed record BrokenFile(string Name, byte[] Bytes, IReadOnlyList<string> Problems)
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "Diary", "data", "broken.txt");

    public static IReadOnlyList<BrokenFile> All() =>
        [.. File.ReadAllText(Path).Split("=== ").Skip(1).Select(Parse)];

    private static BrokenFile Parse(string text)
    {
        var name = text[..text.IndexOf('\n')];
        var end = text.LastIndexOf("\n---\n", StringComparison.Ordinal);
        return new(name, Encode(text[(name.Length + 1)..(end + 1)]), text[(end + 5)..].Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static byte[] Encode(string text)
    {
        using var bytes = new MemoryStream();
        foreach (var part in Regex.Split(text, "(?<special>⟦[^⟧]*⟧)", RegexOptions.NonBacktracking))
            bytes.Write(part.StartsWith('⟦') ? Special(part[1..^1]) : Encoding.UTF8.GetBytes(part));
        return bytes.ToArray();
    }

    private static byte[] Special(string text) => text.Contains('*')
        ? Encoding.UTF8.GetBytes(new string(text[0], int.Parse(text[2..])))
        : Convert.FromHexString(text.Replace(" ", ""));
}
