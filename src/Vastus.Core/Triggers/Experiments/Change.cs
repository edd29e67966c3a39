using Vastus.Core.Knowledge;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>Something that a person can try in an experiment.</summary>
/// <param name="Words">What it is called, and what is to be done.</param>
/// <param name="Why">What is known of it.</param>
/// <param name="Length">How long its periods are.</param>
/// <param name="ReadOff">How the diary tells by itself whether it was done. Null: only the person can tell.</param>
/// <param name="NotWhen">Ids of <see cref="ChangeCondition"/>.</param>
public sealed record Change(
    string Id,
    ChangeWords Words,
    string Why,
    PeriodLength Length,
    ReadOff? ReadOff,
    IReadOnlyList<string> NotWhen,
    Evidence Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources,
    LocalDate Reviewed)
{
    /// <summary>The id of a change in a person's own words.</summary>
    public const string Own = "own";
}

/// <summary>What a change is called, and what is done on the days with it and on the others.</summary>
/// <param name="Title">Such as <c>A stretch before bed</c>.</param>
/// <param name="Name">After "with": <c>the bedtime stretch</c>.</param>
/// <param name="With">A sentence or two.</param>
/// <param name="Usual">A sentence or two.</param>
public sealed record ChangeWords(string Title, string Name, string With, string Usual);

/// <summary>Entries by which the diary tells whether a change was done.</summary>
/// <param name="Kinds">Kinds of the diary, any of which tells it.</param>
/// <param name="FromHour">Of the local day, 0 to 23; earlier entries tell nothing.</param>
/// <param name="Least">Entries of less tell nothing. In the kind's unit. Null: any does.</param>
/// <param name="Means">What an entry tells.</param>
public sealed record ReadOff(IReadOnlyList<string> Kinds, int FromHour, decimal? Least, DayDone Means);
