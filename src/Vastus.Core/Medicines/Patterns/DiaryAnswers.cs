using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Medicines;

namespace Vastus.Core.Medicines.Patterns;

/// <summary>Answers to the Naranjo scale that the diary itself holds. What it does not really show is not answered.</summary>
public sealed class DiaryAnswers
{
    /// <summary>How long a time before or after an event is compared.</summary>
    private static readonly Duration Time = Duration.FromDays(28);

    /// <summary>After a stop, a medicine may still act or its absence be felt.</summary>
    private static readonly Duration Settling = Duration.FromDays(7);

    private readonly PatternKnowledge knowledge;
    private readonly IReadOnlyList<Entry> entries;
    private readonly MedicineOnList medicine;
    private readonly IReadOnlyList<Course> courses;

    private DiaryAnswers(PatternKnowledge knowledge, IReadOnlyList<Entry> entries, MedicineOnList medicine) =>
        (this.knowledge, this.entries, this.medicine, courses) = (knowledge, entries, medicine, medicine.Courses);

    /// <param name="knowledge">The scale.</param>
    /// <param name="entries">The whole diary, in any order.</param>
    /// <param name="medicine">Which is asked about.</param>
    /// <param name="list">It, and the others of this diary.</param>
    /// <param name="found">What the trigger analysis has found to come before more spasms, after "after".</param>
    public static IReadOnlyDictionary<string, DiaryAnswer> Of(
        PatternKnowledge knowledge, IReadOnlyList<Entry> entries, MedicineOnList medicine, MedicineList list, IReadOnlyList<string> found)
    {
        var diary = new DiaryAnswers(knowledge, entries, medicine);
        return new[] { diary.Listed(), diary.BeganAfter(), diary.BetterAfterStop(), diary.CameBack(), diary.SomethingElse(list, found), diary.ByDose() }
            .OfType<DiaryAnswer>()
            .ToDictionary(answer => answer.Question);
    }

    private DiaryAnswer? Listed() => medicine.Known is { } known && ListedEffects(known) is [var effect, ..]
        ? new("NJ-01", true, $"{Capital.Of(MedicineKnowledge.Embedded.Effects[effect])}: listed as a possible effect of {known.Ingredient}.")
        : null;

    /// <summary>No, if a spasm is logged before the first start; yes only if the weeks before it were logged and held none.</summary>
    private DiaryAnswer? BeganAfter()
    {
        if (courses is not [{ Start: { } start } first, ..])
            return null;
        var earlier = entries.Count(entry => entry.What is Spasm && entry.At.ToInstant() < start);
        if (earlier > 0)
            return new("NJ-02", false, $"Your diary has {Plural.Of(earlier, "spasm")} before the start.");
        var before = LoggedSpasms.Between(entries, start - Time, start);
        return before.IsEnough && LoggedSpasms.Between(entries, start, first.Stop ?? Instant.MaxValue).Spasms > 0
            ? new("NJ-02", true, $"On {before.Days} logged days in the four weeks before the start there was no spasm, and later there were some.")
            : null;
    }

    private DiaryAnswer? BetterAfterStop()
    {
        foreach (var course in courses.Where(course => course.Stop is not null))
        {
            var stop = course.Stop!.Value;
            var (before, after) = (LoggedSpasms.Between(entries, Later(stop - Time, course.Start), stop), Off(stop));
            if (before.IsClearlyMoreThan(after))
                return new("NJ-03", true, $"{Count(before)} in the four weeks before the stop, {Count(after)} after it.");
        }

        return null;
    }

    /// <summary>No, if the four weeks after a restart are logged nearly in full and hold no spasm.</summary>
    private DiaryAnswer? CameBack()
    {
        foreach (var (course, again) in courses.Zip(courses.Skip(1)))
        {
            var (stop, start) = (course.Stop!.Value, again.Start!.Value);
            var (off, on) = (LoggedSpasms.Between(entries, stop + Settling, start), On(start, again));
            if (on.IsClearlyMoreThan(off))
                return new("NJ-04", true, $"{Count(off)} without it, {Count(on)} after it was started again.");
            if (on is { Spasms: 0, Days: >= 21 })
                return new("NJ-04", false, $"No spasm on {on.Days} logged days after it was started again.");
        }

        return null;
    }

    private DiaryAnswer? SomethingElse(MedicineList list, IReadOnlyList<string> found)
    {
        var also = list.All.Where(other => other.Place != medicine.Place && WasTakenWith(other) && other.Known is { } known && ListedEffects(known) is not [])
            .Select(other => other.Name).ToList();
        if (found is not [])
            return new("NJ-05", true, $"In your diary spasms came more often after {string.Join(" and after ", found)}.");
        return also is []
            ? null
            : new("NJ-05", true, $"You also take {string.Join(" and ", also)}, for which such an effect is listed too.");
    }

    private DiaryAnswer? ByDose()
    {
        var doses = medicine.Entries.Reverse().Where(entry => entry.What is Medicine { Event: MedicineEvent.Start or MedicineEvent.Change, Amount: not null }).ToList();
        foreach (var (first, second) in doses.Zip(doses.Skip(1)))
        {
            var (was, becomes, at) = ((Medicine)first.What, (Medicine)second.What, second.At.ToInstant());
            if (becomes.Event is not MedicineEvent.Change || was.Unit != becomes.Unit || was.Amount == becomes.Amount)
                continue;
            var course = courses.First(on => on.Changes.Contains(at));
            var before = LoggedSpasms.Between(entries, Later(at - Time, Later(first.At.ToInstant(), course.Start)), at);
            var after = On(at, course);
            if (becomes.Amount > was.Amount ? after.IsClearlyMoreThan(before) : before.IsClearlyMoreThan(after))
                return new("NJ-08", true, $"{Count(before)} before the {(becomes.Amount > was.Amount ? "higher" : "lower")} dose, {Count(after)} after it.");
        }

        return null;
    }

    private bool WasTakenWith(MedicineOnList other) =>
        courses.Any(one => other.Courses.Any(two => !(one.Start >= two.Stop) && !(two.Start >= one.Stop)));

    /// <summary>Which of a medicine's effects are like the spasms of this diary. A spasm without a type is taken for a cramp or spasm.</summary>
    private List<string> ListedEffects(KnownMedicine known)
    {
        var types = entries.Select(entry => entry.What).OfType<Spasm>()
            .SelectMany(spasm => spasm.Type is { } type ? [type] : new[] { SpasmType.Cramp, SpasmType.Spasm })
            .ToHashSet();
        return [.. known.Effects.Where(effect => types.Any(type => knowledge.Effects.GetValueOrDefault(type, []).Contains(effect)))];
    }

    /// <summary>Four weeks without it, or as long as it stayed away.</summary>
    private LoggedSpasms Off(Instant stop)
    {
        var restart = courses.FirstOrDefault(course => course.Start >= stop)?.Start;
        return LoggedSpasms.Between(entries, stop + Settling, Sooner(stop + Settling + Time, restart));
    }

    /// <summary>Four weeks from a start or a new dose on, or less if something changed again.</summary>
    private LoggedSpasms On(Instant from, Course course) =>
        LoggedSpasms.Between(entries, from, Sooner(Sooner(from + Time, course.Stop), course.Changes.Select(change => (Instant?)change).FirstOrDefault(change => change > from)));

    private static Instant Later(Instant one, Instant? other) => other > one ? other.Value : one;

    private static Instant Sooner(Instant one, Instant? other) => other < one ? other.Value : one;

    private static string Count(LoggedSpasms logged) => $"{Plural.Of(logged.Spasms, "spasm")} on {Plural.Of(logged.Days, "logged day")}";
}
