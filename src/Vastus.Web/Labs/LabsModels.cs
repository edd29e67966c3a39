using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary.Files;
using Vastus.Core.Labs;
using Vastus.Core.Labs.Files;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Web.Labs;

/// <param name="Results">All of the person.</param>
/// <param name="Facts">Of the person now, on which some lines depend.</param>
/// <param name="Now">In the person's zone.</param>
/// <param name="Country">Whose emergency number is called. Null: nobody knows.</param>
/// <param name="Added">How many results were just added. Null: nothing was done.</param>
public sealed record LabsModel(LabResults Results, Facts Facts, ZonedDateTime Now, EmergencyCountry? Country, int? Added)
{
    /// <summary>Those of the last two weeks at a line, the most urgent first.</summary>
    public IReadOnlyList<(LabResult Result, LabLine Line)> AtLine { get; } =
        [.. Current(Results, Facts, Now.ToInstant()).Where(pair => pair.Line is not null).Select(pair => (pair.result, pair.Line!)).OrderBy(pair => pair.Item2.Urgency)];

    private static IEnumerable<(LabResult result, LabLine? Line)> Current(LabResults results, Facts facts, Instant now)
    {
        var current = LabFacts.Current(results, now);
        var all = LabFacts.With(current, facts);
        return current.Select(result => (result, result.Line(all)));
    }

    public Urgency? Urgency => AtLine is [var (_, first), ..] ? first.Urgency : null;

    /// <summary>The place of a test among all of the person's, by which its page is found: in the order in which they first came.</summary>
    public static int Place(LabResults results, LabResult result) => results.Places.ToList().FindIndex(first => results.Like(first).Contains(result)) + 1;
}

/// <param name="Form">As typed.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record AddLabModel(LabForm Form, IReadOnlyList<Problem> Problems);

/// <param name="Results">Of one test, newest first; at least one.</param>
/// <param name="Facts">Of the person now.</param>
public sealed record LabModel(IReadOnlyList<LabResult> Results, Facts Facts)
{
    public LabResult Latest => Results[0];
}

/// <param name="Problems">What is wrong with what was just sent.</param>
public sealed record LabImportModel(IReadOnlyList<Problem> Problems);

/// <param name="Token">Names the file that waits.</param>
/// <param name="Problems">Of the file; with any, nothing is added.</param>
/// <param name="ProblemCount">All of them.</param>
/// <param name="Import">What would be added.</param>
public sealed record LabPreviewModel(string Token, IReadOnlyList<FileProblem> Problems, int ProblemCount, LabImport Import);

/// <param name="Prompts">The most urgent first.</param>
/// <param name="Name">What to call the person. Null: not said.</param>
public sealed record AskTestsModel(IReadOnlyList<TestPrompt> Prompts, string? Name, LocalDate Day);
