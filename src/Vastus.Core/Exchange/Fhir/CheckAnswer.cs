using Vastus.Core.Diary;
using Vastus.Core.Profile;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>One answer of a symptom check, as an entry's details keep it.</summary>
/// <param name="Key">Of the detail: <c>yes</c>.</param>
/// <param name="Token">The finding or the block, or what was said.</param>
internal sealed record CheckAnswer(string Key, string Token)
{
    /// <summary>Answers that stand alone, with the words that a questionnaire asks them in.</summary>
    public static readonly IReadOnlyDictionary<string, string> Alone = new Dictionary<string, string>
    {
        ["age"] = "How old are you?",
        ["caffeine"] = "How much caffeine did you have in the last 24 hours, in mg?",
        ["sex"] = "Sex",
        ["pregnant"] = "Are you pregnant?",
        ["known"] = "What the medicine list tells",
    };

    /// <summary>Items of the questionnaire that are no answers of the details.</summary>
    public static readonly IReadOnlyList<string> Others = ["urgency", "note"];

    private static readonly string[] Lists = ["yes", "no", "unsure", "known"];

    /// <returns>Null: the details hold something else, or would not come back as they are.</returns>
    public static IReadOnlyList<CheckAnswer>? Of(Details details)
    {
        List<CheckAnswer> answers = [.. details.Pairs.SelectMany(pair =>
            Lists.Contains(pair.Key) ? pair.Value.Split('+').Select(token => new CheckAnswer(pair.Key, token)) : [new CheckAnswer(pair.Key, pair.Value)])];
        return answers.TrueForAll(answer => answer.IsPlain) && Text(answers) == (details.Pairs is [] ? null : details.ToString()) ? answers : null;
    }

    /// <summary>The details again.</summary>
    /// <returns>Null: there are none.</returns>
    public static string? Text(IReadOnlyList<CheckAnswer> answers) =>
        answers is [] ? null : string.Join(';', answers.GroupBy(answer => answer.Key).Select(group => $"{group.Key}={string.Join('+', group.Select(answer => answer.Token))}"));

    private bool IsPlain => Key switch
    {
        "yes" or "no" or "unsure" => Token is not "" && !Alone.ContainsKey(Token) && !Others.Contains(Token),
        "age" => int.TryParse(Token, out var age) && age.ToString(System.Globalization.CultureInfo.InvariantCulture) == Token,
        "caffeine" => Number.Parse(Token) is { } mg && Number.Text(mg) == Token,
        "sex" => Words<Sex>.Parse(Token) is not null,
        "pregnant" => Token is "yes" or "no",
        "known" => Token is not "",
        _ => false,
    };
}
