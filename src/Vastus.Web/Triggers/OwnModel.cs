using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Web.Triggers;

/// <summary>The questions that a person put to the diary.</summary>
/// <param name="Shown">In the order in which they were put.</param>
/// <param name="TakenOff">No longer shown among the triggers; they still count.</param>
/// <param name="Form">The next one, as typed.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Names">What the diary calls things, to choose from.</param>
/// <param name="Done">What was just done: <c>added</c> or <c>removed</c>. Null: nothing.</param>
public sealed record OwnModel(
    IReadOnlyList<OwnQuestion> Shown, IReadOnlyList<OwnQuestion> TakenOff, OwnExposureForm Form, IReadOnlyList<Problem> Problems,
    IReadOnlyList<string> Names, string? Done)
{
    private const int NamesMost = 200;

    public bool IsFull => Shown.Count + TakenOff.Count >= OwnExposure.Most;

    public static OwnModel Of(
        IReadOnlyList<OwnExposure> own, IReadOnlyList<Entry> entries, OwnExposureForm form, IReadOnlyList<Problem> problems, string? done = null)
    {
        var timeline = Timeline.Of(entries);
        var all = own.ToLookup(question => question.Removed is null, question => OwnQuestion.Of(question, timeline));
        return new([.. all[true]], [.. all[false]], form, problems, NamesIn(entries), done);
    }

    /// <summary>The most used first.</summary>
    private static IReadOnlyList<string> NamesIn(IReadOnlyList<Entry> entries) =>
    [
        .. entries.Where(entry => OwnExposureForm.Kinds.Contains(entry.What.Kind)).Select(entry => entry.What.Name).OfType<string>()
            .CountBy(name => name, StringComparer.Ordinal).OrderByDescending(name => name.Value).Select(name => name.Key).Take(NamesMost),
    ];
}

/// <summary>One question in words.</summary>
/// <param name="Words">Such as <c>At least 1 entry of “red wine” in 24 hours</c>.</param>
/// <param name="IsJudged">Whether a look has judged it, so that it counts even when it is taken off.</param>
/// <param name="FirstOn">The day of the first look that judges it. Null: the diary is empty.</param>
public sealed record OwnQuestion(OwnExposure Own, string Words, bool IsJudged, string? FirstOn)
{
    public static OwnQuestion Of(OwnExposure own, Timeline? timeline)
    {
        var first = timeline is null ? (Instant?)null : LookSchedule.FourWeekly.After(timeline, own.Since);
        return new(
            own, own.Rule.WindowHours is OwnExposureForm.UsualHours ? $"{Capital.Of(own.Rule.Name)} in 24 hours" : Capital.Of(own.Rule.Name), first <= timeline?.Last,
            first is { } at && timeline!.DateAt(at) is var day ? $"{DateWords.InYear(day)} {day.Year}" : null);
    }
}
