using Vastus.Core.Medicines;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>A change in a person's own words, as far as it can be seen that it is none of those that nobody may try (method, 10.1).</summary>
public static class OwnChange
{
    public const int LettersMost = 60;

    /// <summary>Between a "no" and what it is about.</summary>
    private static readonly string[] Articles = ["the", "a", "an", "any", "all", "my"];

    /// <summary>The longest names of medicines have so many words.</summary>
    private const int NameWordsMost = 4;

    /// <summary>Those that are begun by day, and those of the evening or night.</summary>
    public static PeriodLength Length(bool isOfTheEvening) => new(2, 0, isOfTheEvening ? 18 : 6);

    public static ChangeWords Words(string typed)
    {
        var words = typed.Trim();
        return new(Capital.Of(words), $"“{words}”", $"Do this: {words}.", "Leave it, as you did before.");
    }

    /// <returns>Why it cannot be tried, for the field <c>words</c>. Null: nothing is known against it.</returns>
    public static Problem? Refused(string typed, ExperimentKnowledge knowledge, MedicineKnowledge medicines)
    {
        var words = MedicineName.Slug(typed).Split('-');
        if (RefusalOf(typed, knowledge) is { } refused)
            return new("words", $"words.{refused.Id}", "this is nothing for an experiment", refused.Say.TrimEnd('.'));
        return NamesOneOf(words, medicines) is { } medicine
            ? new("words", "words.medicine", $"{medicine} is a medicine", "do not try out medicines like this: talk to your doctor or pharmacist")
            : null;
    }

    /// <returns>Null: no words of the file are in it.</returns>
    public static Refusal? RefusalOf(string typed, ExperimentKnowledge knowledge)
    {
        var words = MedicineName.Slug(typed).Split('-');
        return knowledge.Refusals.FirstOrDefault(refusal => Holds(words, refusal));
    }

    private static bool Holds(string[] words, Refusal refusal) => refusal.Words.Select(word => MedicineName.Slug(word).Split('-'))
        .Any(phrase => Enumerable.Range(0, Math.Max(0, words.Length - phrase.Length + 1))
            .Any(at => words.AsSpan(at, phrase.Length).SequenceEqual(phrase) && !refusal.Unless.Contains(Before(words, at))));

    private static string? NamesOneOf(string[] words, MedicineKnowledge medicines) =>
        (from length in Enumerable.Range(1, Math.Min(NameWordsMost, words.Length)).Reverse()
         from at in Enumerable.Range(0, words.Length - length + 1)
         let known = medicines.Find(string.Join(' ', words[at..(at + length)]))
         where known is not null
         select known.Ingredient)
        .FirstOrDefault();

    /// <summary>The word before a place, articles passed over. Empty: there is none.</summary>
    private static string Before(string[] words, int at)
    {
        while (--at >= 0)
        {
            if (!Articles.Contains(words[at]))
                return words[at];
        }

        return "";
    }
}
