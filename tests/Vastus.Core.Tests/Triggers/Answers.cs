using System.Text.Json;

namespace Vastus.Core.Tests.Triggers;

/// <summary>Reference answers, computed elsewhere, and the diaries that they are about.</summary>
internal static class Answers
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Triggers", "data", "cases");

    public static JsonElement Other { get; } = Json("other_expected.json");

    public static JsonElement Diaries { get; } = Json("diaries_expected.json");

    public static string Diary(string name) => Path.Combine(Folder, $"{name}.csv");

    public static double Number(this JsonElement row, string name) => row.GetProperty(name).GetDouble();

    public static double[] Numbers(this JsonElement row, string name) =>
        [.. row.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];

    /// <summary>1e-6 for estimates, 1e-5 for limits; relative above 1.</summary>
    public static double Within(double tolerance, double value) => tolerance * Math.Max(1, Math.Abs(value));

    private static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file))).RootElement;
}
