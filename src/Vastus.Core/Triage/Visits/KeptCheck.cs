using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Profile;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage.Visits;

/// <summary>A check as the diary keeps it: by which rules, with which answer, and what was said and known.</summary>
/// <param name="Rules">Their version. Null: somebody wrote only the answer down.</param>
public sealed record KeptCheck(string? Rules, Urgency Level, Said Said, Background Background)
{
    /// <summary>As many characters as the details of an entry may have.</summary>
    private const int DetailMost = 2_000;

    public Facts Facts => Background.With(Said);

    /// <param name="knowledge">By which it was judged: where every question of a block that is no yes is a no, its id stands for them all.</param>
    public SymptomCheck ToHappening(TriageKnowledge knowledge)
    {
        var no = Shortened(knowledge);
        var details = Written(no);
        // What does not fit is forgotten, which never makes the answer less urgent.
        while (details.ToString().Length > DetailMost)
            details = Written(no = [.. no.SkipLast(1)]);
        return new(Level) { Name = Rules, Details = details };
    }

    /// <param name="knowledge">Of the rules of its day, or today's where those are not at hand.</param>
    public static KeptCheck Of(SymptomCheck check, TriageKnowledge knowledge)
    {
        var details = check.Details;
        var said = SaidText.Read(details);
        var no = said.No.SelectMany(id => knowledge.Blocks.Any(block => block.Id == id) ? YesNo(knowledge, id).Except(said.Yes).Except(said.Unsure) : [id]);
        return new(
            check.Name, check.Level, said with { No = Said.Nothing.No.Union(no) },
            new(null, Words<Sex>.Parse(details["sex"]), details["pregnant"] switch { "yes" => true, "no" => false, _ => null }, null, details.List("known")));
    }

    private Details Written(IReadOnlyList<string> no) => Details.None
        .Listing("yes", Said.Yes)
        .Listing("no", no)
        .Listing("unsure", Said.Unsure)
        .Telling("age", (Said.Age ?? Background.Age)?.ToString())
        .Telling("caffeine", (Said.CaffeineMg ?? Background.CaffeineMg) is { } mg ? Number.Text(mg) : null)
        .Telling("sex", Background.Sex is { } sex ? Words<Sex>.Of(sex) : null)
        .Telling("pregnant", Background.Pregnant switch { true => "yes", false => "no", null => null })
        .Listing("known", Background.Medicines);

    private IReadOnlyList<string> Shortened(TriageKnowledge knowledge)
    {
        List<string> whole = [.. knowledge.Blocks.Select(block => block.Id)
            .Where(block => YesNo(knowledge, block).All(Said.IsAsked) && YesNo(knowledge, block).Any(Said.No.Contains))];
        return [.. whole, .. Said.No.Except(whole.SelectMany(block => YesNo(knowledge, block)))];
    }

    private static IEnumerable<string> YesNo(TriageKnowledge knowledge, string block) =>
        knowledge.Findings.Where(finding => finding.Block == block && finding.Kind is FindingKind.YesNo).Select(finding => finding.Id);
}
