using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Vastus.Cli;

/// <summary>How an answer is written as JSON: snake_case names, nothing for what is null, letters as they are.</summary>
internal static class Answer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(AnswerTypes.Default, new DefaultJsonTypeInfoResolver()),
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>On one line.</summary>
    public static string Line<T>(T answer) => JsonSerializer.Serialize(answer, Options);

    /// <summary>On many lines, for people who look into it.</summary>
    public static string Lines<T>(T answer) => JsonSerializer.Serialize(answer, Indented);
}
