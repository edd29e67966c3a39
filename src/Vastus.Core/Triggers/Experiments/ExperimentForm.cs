using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Core.Medicines;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>An experiment as a person chose it.</summary>
/// <param name="Change">The place of a change in the list, from 1; <c>0</c> for one in own words.</param>
/// <param name="Words">Own words. Only with those.</param>
/// <param name="When">Of an own change: <c>day</c> or <c>evening</c>.</param>
/// <param name="Weeks">How long.</param>
/// <param name="First">The first day, ISO.</param>
/// <param name="Fits">Ticked: none of the reasons against it holds.</param>
public sealed record ExperimentForm(string Change, string Words, string When, string Weeks, string First, bool Fits)
{
    /// <summary>Further off, nobody remembers.</summary>
    public const int DaysAheadMost = 28;

    public const string OwnWords = "0";

    public bool IsOwn => Change is OwnWords;

    /// <summary>A list that begins tomorrow, of the usual length.</summary>
    public static ExperimentForm Blank(string change, LocalDate today) =>
        new(change, "", "day", $"{PeriodLength.WeeksUsual}", LocalDatePattern.Iso.Format(today.PlusDays(1)), Fits: false);

    /// <returns>Null: a change in own words, or none of the list.</returns>
    public Change? Chosen(ExperimentKnowledge knowledge) =>
        Number.Parse(Change) is { } place && place >= 1 && place <= knowledge.Changes.Count && place == decimal.Truncate(place) ? knowledge.Changes[(int)place - 1] : null;

    /// <summary>Of the change, or of an own one as chosen so far.</summary>
    public PeriodLength Length(ExperimentKnowledge knowledge) => Chosen(knowledge)?.Length ?? OwnChange.Length(When is "evening");

    /// <param name="knowledge">What can be tried.</param>
    /// <param name="medicines">Which are refused.</param>
    /// <param name="today">In the person's zone.</param>
    /// <param name="seed">Of the coins: from a good source of randomness.</param>
    public Parsed<ExperimentPlan> Parse(ExperimentKnowledge knowledge, MedicineKnowledge medicines, LocalDate today, ulong seed)
    {
        List<Problem> problems = [];
        var change = Chosen(knowledge);
        if (change is null && !IsOwn)
            problems.Add(new("change", "change.unknown", "it is not said what to try", "choose one of the list"));
        if (IsOwn)
            problems.AddRange(OwnProblems(knowledge, medicines));
        var length = Length(knowledge);
        var weeks = length.WeeksOffered.FirstOrDefault(offered => $"{offered}" == Weeks.Trim());
        if (weeks is 0)
            problems.Add(new("weeks", "weeks.unknown", "it is not said how long", $"choose {RowReader.Choices([.. length.WeeksOffered.Select(offered => $"{offered}")])} weeks"));
        if (LocalDatePattern.Iso.Parse(First.Trim()) is not { Success: true, Value: var first } || first <= today || first > today.PlusDays(DaysAheadMost))
        {
            first = today;
            problems.Add(new("first", "first.range", "it cannot begin on that day", $"choose a day from tomorrow on, within {DaysAheadMost} days"));
        }

        if (!Fits)
            problems.Add(new("fits", "fits.missing", "it is not ticked that this is safe for you", "tick it, or choose something else"));
        return problems is []
            ? new ExperimentPlan(
                change?.Id ?? Experiments.Change.Own, change?.Words ?? OwnChange.Words(Words), length, length.BlocksIn(weeks), first, seed)
            : problems;
    }

    private IEnumerable<Problem> OwnProblems(ExperimentKnowledge knowledge, MedicineKnowledge medicines)
    {
        var words = Words.Trim();
        if (words is "")
            yield return new("words", "words.missing", "it is not said what to try", "write it in a few words");
        else if (words.Length > OwnChange.LettersMost || words.Any(char.IsControl))
            yield return new("words", "words.unreadable", "this is too long, or holds a sign that cannot be read", $"write at most {OwnChange.LettersMost} letters");
        else if (OwnChange.Refused(words, knowledge, medicines) is { } refused)
            yield return refused;
        if (When is not ("day" or "evening"))
            yield return new("when", "when.unknown", "it is not said at what time of day it is done", "choose day or evening");
    }
}
