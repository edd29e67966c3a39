using System.Collections.Immutable;
using NodaTime.Text;

namespace Vastus.Core.Programme;

/// <summary>The questions before the first session as a person answered them. Lists hold the words that were ticked.</summary>
public sealed record ProgrammeForm(
    IReadOnlyList<string> Goals, IReadOnlyList<string> Equipment, IReadOnlyList<string> Days, IReadOnlyList<string> Sore,
    string UsualPain, string Background, IReadOnlyList<string> Yes, bool Asked, string TimeOfDay)
{
    private const int MostPain = 10;
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Three days with a day between, and what most homes have.</summary>
    public static ProgrammeForm Blank { get; } = new(
        [], ["chair", "mat"], [.. new[] { IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday }.Select(Words<IsoDayOfWeek>.Of)], [], "", "", [], Asked: false, "18:00");

    public static ProgrammeForm Of(ProgrammeIntake intake) => new(
        [.. intake.Goals.Select(Words<Goal>.Of)], [.. intake.Equipment], [.. intake.Days.Select(Words<IsoDayOfWeek>.Of)], [.. intake.Sore],
        $"{intake.UsualPain}", Words<TrainingBackground>.Of(intake.Background), [.. intake.Yes], Asked: false, Time.Format(intake.TimeOfDay));

    /// <param name="knowledge">What can be ticked.</param>
    /// <param name="began">The programme that these answers change. Null: it begins on <paramref name="today"/>.</param>
    /// <param name="seed">Of a new programme.</param>
    public Parsed<ProgrammeIntake> Parse(ProgrammeKnowledge knowledge, ProgrammeIntake? began, LocalDate today, ulong seed)
    {
        List<Problem> problems = [];
        var days = Days.Select(Words<IsoDayOfWeek>.Parse).OfType<IsoDayOfWeek>().Where(d => d is not IsoDayOfWeek.None).ToList();
        if (days is [])
            problems.Add(new("days", "days.none", "no day is ticked", "tick the days on which you have about half an hour"));
        if (Goals.Select(Words<Goal>.Parse).All(goal => goal is null))
            problems.Add(new("goals", "goals.none", "nothing is ticked", "tick what you would like, one or more"));
        var pain = int.TryParse(UsualPain.Trim(), out var points) && points is >= 0 and <= MostPain ? points : (int?)null;
        if (pain is null)
            problems.Add(new("usual-pain", "usual-pain.range", "that is not a number from 0 to 10", "choose 0 for no pain, up to 10 for the worst you can think of"));
        if (Words<TrainingBackground>.Parse(Background) is null)
            problems.Add(new("background", "background.missing", "nothing is chosen", "choose what fits best"));
        if (!Asked)
            problems.Add(new("asked", "asked.missing", "the list was not confirmed", "tick what is true of you, and then the last line"));
        var time = Time.Parse(TimeOfDay.Trim());
        if (!time.Success)
            problems.Add(new("time", "time.unreadable", "that is not a time", "write one such as 18:00"));
        if (problems is not [])
            return problems;

        return new ProgrammeIntake
        {
            Started = began?.Started ?? today,
            Seed = began?.Seed ?? seed,
            Goals = [.. Goals.Select(Words<Goal>.Parse).OfType<Goal>()],
            Equipment = [.. Known(Equipment, knowledge.Equipment.Select(e => e.Id))],
            Days = [.. days],
            Sore = [.. Known(Sore, knowledge.Groups.Select(g => g.Id))],
            UsualPain = pain!.Value,
            Background = Words<TrainingBackground>.Parse(Background)!.Value,
            Yes = [.. Known(Yes, knowledge.Conditions.Select(c => c.Id))],
            No = [.. knowledge.Conditions.Select(c => c.Id).Except(Yes)],
            Swaps = began?.Swaps ?? ImmutableSortedDictionary<string, string>.Empty,
            TimeOfDay = time.Value,
        };
    }

    private static IEnumerable<string> Known(IEnumerable<string> ticked, IEnumerable<string> known) => ticked.Intersect(known);
}
