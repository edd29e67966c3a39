using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triage.Watching;

/// <summary>The last weeks of a diary, as far as they are watched.</summary>
public sealed record WatchedDiary
{
    /// <summary>How far back it is read: twice four weeks, and some for the zones.</summary>
    public const int Days = 60;

    /// <param name="entries">Of the kinds that are watched, in any order; others and those of the future are passed over.</param>
    /// <param name="kept">The days on which something was written that is no part of a spasm.</param>
    /// <param name="now">In the person's zone.</param>
    /// <param name="person">Whose limits count.</param>
    public WatchedDiary(IEnumerable<Entry> entries, IEnumerable<LocalDate> kept, ZonedDateTime now, Profile.Profile person)
    {
        Entries = [.. entries.Where(entry => entry.At.ToInstant() <= now.ToInstant()).Order(Entry.ByInstant)];
        Spasms = [.. Entries.Where(entry => entry.What is Spasm)];
        Kept = kept.ToHashSet();
        (Now, Person) = (now, person);
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Entry> Spasms { get; }

    public IReadOnlySet<LocalDate> Kept { get; }

    public ZonedDateTime Now { get; }

    public Profile.Profile Person { get; }

    public LocalDate Today => Now.Date;

    public Instant Instant => Now.ToInstant();

    /// <summary>The kinds to read of the store. Single doses of a medicine say nothing here.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Spasm.Word, Symptom.Word, Medicine.Word, ReliefTried.Word, "caffeine"];

    /// <summary>The kinds that come with a spasm or a check, and do not tell that a day was kept.</summary>
    public static IReadOnlyList<string> NotKeeping { get; } = [Spasm.Word, Symptom.Word, ReliefTried.Word, "check"];

    /// <param name="diary">All of it, or of its last weeks.</param>
    public static WatchedDiary Of(IReadOnlyCollection<Entry> diary, ZonedDateTime now, Profile.Profile person) => new(
        diary.Where(entry => entry.Day > now.Date.PlusDays(-Days) && Kinds.Contains(entry.What.Kind)),
        diary.Where(entry => entry.Day > now.Date.PlusDays(-Days) && !NotKeeping.Contains(entry.What.Kind)).Select(entry => entry.Day),
        now, person);

    /// <summary>Both ends inclusive, counted back from today, which is 0.</summary>
    internal DateInterval DaysAgo(int from, int to) => new(Today.PlusDays(-from), Today.PlusDays(-to));

    internal IEnumerable<Entry> SpasmsOn(DateInterval days) => Spasms.Where(entry => days.Contains(entry.Day));

    /// <summary>Within so many hours that passed, whatever the clocks did.</summary>
    internal IEnumerable<Entry> Within(int hours) =>
        Entries.Where(entry => Instant - entry.At.ToInstant() < Duration.FromHours(hours));

    /// <summary>Such as <c>today at 03:10</c> or <c>on 3 May at 22:00</c>.</summary>
    internal string When(Entry entry) => $"{DayWord(entry.Day)} at {DateWords.Time(entry.At)}";

    internal string DayWord(LocalDate day) => Period.DaysBetween(day, Today) switch
    {
        0 => "today",
        1 => "yesterday",
        _ => $"on {DateWords.InYear(day)}",
    };
}
