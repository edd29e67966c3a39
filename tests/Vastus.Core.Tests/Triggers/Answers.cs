using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Tests.Triggers;

/// <summary>Reference answers, computed by implementations that share no code with this one, and the files that they are about.</summary>
internal static class Answers
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Triggers", "data", "cases");

    public static JsonElement Problems { get; } = Json("expected.json").GetProperty("cases");

    public static JsonElement Other { get; } = Json("other_expected.json");

    public static JsonElement Diaries { get; } = Json("diaries_expected.json");

    public static string PathOf(string file) => Path.Combine(Folder, file);

    public static List<Entry> Diary(string name)
    {
        using var bytes = File.OpenRead(PathOf($"{name}.csv"));
        return [.. DiaryFile.Entries(bytes, now: null).Select(row => row.Entry!)];
    }

    public static double Number(this JsonElement row, string name) => row.GetProperty(name).GetDouble();

    public static double[] Numbers(this JsonElement row, string name) => Numbers(row.GetProperty(name));

    public static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetDouble())];

    /// <summary>1e-6 for estimates, 1e-5 for limits; relative above 1.</summary>
    public static double Within(double tolerance, double value) => tolerance * Math.Max(1, Math.Abs(value));

    private static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllText(PathOf(file))).RootElement;
}
