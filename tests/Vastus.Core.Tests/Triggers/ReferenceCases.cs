using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Tests.Triggers;

/// <summary>The reference answers of the method, computed by an implementation that shares no code with this one.</summary>
internal static class ReferenceCases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Triggers", "data", "cases");

    public static string PathOf(string file) => Path.Combine(Folder, file);

    public static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllText(PathOf(file))).RootElement;

    public static IReadOnlyList<Entry> Diary(string name)
    {
        using var bytes = File.OpenRead(PathOf($"{name}.csv"));
        return [.. DiaryFile.Entries(bytes, now: null).Select(row => row.Entry!)];
    }
}
