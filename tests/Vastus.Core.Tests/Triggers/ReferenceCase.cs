using System.Text.Json;
using Vastus.Core.Triggers.Likelihood;
using Vastus.Core.Triggers.Problems;

namespace Vastus.Core.Tests.Triggers;

/// <summary>A reference problem and its answers, computed twice elsewhere: by R's survival::clogit and by another implementation.</summary>
internal sealed record ReferenceCase(MatchedSets Sets, IReadOnlyList<string> Covariates, JsonElement Expected)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Triggers", "data", "cases");
    private static readonly JsonElement Answers = Json("expected.json").GetProperty("cases");

    public static TheoryData<string> Names => [.. Answers.EnumerateObject().Select(answer => answer.Name)];

    public static JsonElement Other { get; } = Json("other_expected.json");

    public static ReferenceCase Of(string name)
    {
        using var bytes = File.OpenRead(Path.Combine(Folder, $"{name}.csv"));
        var file = ProblemFile.Read(name, bytes);
        return new(file.Sets!, file.Covariates, Answers.GetProperty(name));
    }

    public static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetDouble())];

    private static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file))).RootElement;
}
