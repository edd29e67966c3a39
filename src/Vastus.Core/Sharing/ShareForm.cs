using NodaTime.Text;
using Vastus.Core.Reports;

namespace Vastus.Core.Sharing;

/// <summary>A link for a clinician, as typed.</summary>
/// <param name="Label">Whom it is for.</param>
/// <param name="First">The first day, ISO.</param>
/// <param name="Last">The last day, ISO.</param>
/// <param name="Parts">Words of <see cref="ReportPart"/>, separated by <c>;</c>.</param>
/// <param name="Days">For how many days the link is good.</param>
public sealed record ShareForm(string Label, string First, string Last, string Parts, string Days)
{
    public const int LabelMost = 80;
    public const int DaysUsual = 7;

    /// <summary>For how many days a link can be good.</summary>
    public static IReadOnlyList<int> DaysChoices { get; } = [1, DaysUsual, 30, 90];

    /// <summary>As it is offered: nothing typed yet.</summary>
    public static ShareForm Of(ReportScope scope) => new(
        "", LocalDatePattern.Iso.Format(scope.Days.Start), LocalDatePattern.Iso.Format(scope.Days.End),
        scope.PartsText.Replace(',', ';'), $"{DaysUsual}");

    public Parsed<ShareWish> Parse()
    {
        List<Problem> problems = [];
        var label = Label.Trim();
        if (label is "" || label.Length > LabelMost || label.Any(char.IsControl))
            problems.Add(new("label", "label.range", "the link needs a name", $"write whom it is for, in at most {LabelMost} letters, such as Dr Osei, Thursday"));
        var (first, last) = (Day("first", First), Day("last", Last));
        if (first > last)
            problems.Add(new("last", "last.order", "the last day is before the first", "choose the same day or a later one"));
        if (Parts.Trim(';', ' ') is "" || ReportScope.Parse(null, null, Parts.Replace(';', ','), default) is not { Parts: var parts })
        {
            parts = ReportScope.AllParts;
            problems.Add(new("parts", "parts.none", "nothing was chosen to show", "tick one part or more"));
        }

        if (!DaysChoices.Any(days => Days == $"{days}"))
            problems.Add(new("days", "days.unknown", "that is not a time the link can last", "choose one from the list"));
        if (problems is not [])
            return problems;
        return new ShareWish(label, new(new(first!.Value, last!.Value), parts), int.Parse(Days));

        LocalDate? Day(string field, string text)
        {
            if (LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true, Value: var day })
                return day;
            problems.Add(new(field, $"{field}.day", "that is not a day", "choose one, such as 2026-03-12"));
            return null;
        }
    }
}
