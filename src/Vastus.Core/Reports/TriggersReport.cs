using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Medicines;

namespace Vastus.Core.Reports;

/// <summary>What the diary says of triggers. It rests on the whole diary, since a part of it would find by chance.</summary>
/// <param name="Cases">Spasms after a quiet day, which are those that are compared.</param>
/// <param name="SettledOn">The day of the look. Null: the first is still to come.</param>
/// <param name="Lines">Exposures with an estimate: the found ones first, then the best known.</param>
/// <param name="TooFew">Names of what there is not enough to tell of.</param>
public sealed record TriggersReport(int Cases, LocalDate? SettledOn, IReadOnlyList<TriggerLine> Lines, IReadOnlyList<string> TooFew)
{
    public IEnumerable<TriggerLine> Found => Lines.Where(line => line.IsFound);

    public static TriggersReport Of(LastLook look)
    {
        var judged = Enumerable.Range(0, look.Study.Rules.Count).Select(i => (Finding: look.Of(i), Standing: look.Settled?.Standings[i], look.Study.Rules[i].Name)).ToList();
        return new(
            look.Study.Periods.CaseCount, look.SettledOn,
            [
                .. judged.Where(one => one.Finding?.Estimate is not null).Select(one => new TriggerLine(one.Finding!, one.Standing))
                    .OrderByDescending(line => line.IsFound).ThenByDescending(line => line.Finding.Information),
            ],
            [.. judged.Where(one => one.Finding?.Estimate is null).Select(one => one.Name)]);
    }
}

/// <summary>One exposure with its estimate.</summary>
public sealed record TriggerLine(Finding Finding, Standing? Standing)
{
    public bool IsFound => Standing is Triggers.Looks.Standing.Linked or Triggers.Looks.Standing.Kept;

    public Estimate Estimate => Finding.Estimate!;

    /// <summary>In one word or two.</summary>
    public string Word => this switch
    {
        { IsFound: true, Finding.Cautions: not [] } => "possible",
        { IsFound: true } => "linked",
        { Standing: Triggers.Looks.Standing.Withdrawn } => "no longer",
        { Finding.Verdict: Verdict.LittleOrNone } => "little or none",
        _ => "unclear",
    };

    /// <summary>A whole sentence or two.</summary>
    public string Sentence => FindingWords.Of(IsFound ? Finding with { Verdict = Verdict.Linked } : Finding);
}
