using System.Text;

namespace Vastus.Core.Exchange.Apple;

/// <summary>HealthKit's names as words: <c>HKQuantityTypeIdentifierHeartRate</c> is "heart rate".</summary>
internal static class AppleWords
{
    private const int Longest = 100;

    private static readonly string[] Heads =
        ["HKQuantityTypeIdentifier", "HKCategoryTypeIdentifier", "HKDataTypeIdentifier", "HKCorrelationTypeIdentifier", "HKWorkoutActivityType", "HK"];

    /// <summary>Without characters that a diary cannot keep: signs of control, and halves of characters.</summary>
    public static string Plain(string text) => new string([.. text.Select(c => IsNoLetter(c) ? ' ' : c)]).Trim();

    public static string Of(string name)
    {
        var head = Heads.FirstOrDefault(head => name.StartsWith(head, StringComparison.Ordinal) && name.Length > head.Length) ?? "";
        var words = new StringBuilder();
        foreach (var c in name.AsSpan(head.Length, Math.Min(name.Length - head.Length, Longest)))
        {
            if (char.IsUpper(c) && words.Length > 0 && !char.IsUpper(words[^1]) && words[^1] is not ' ')
                words.Append(' ');
            words.Append(IsNoLetter(c) ? ' ' : char.IsUpper(c) && (words.Length is 0 || words[^1] is ' ') ? char.ToLowerInvariant(c) : c);
        }

        return words.ToString().Trim() is { Length: > 0 } some ? some : "something without a name";
    }

    private static bool IsNoLetter(char c) => char.IsControl(c) || char.IsSurrogate(c);
}
