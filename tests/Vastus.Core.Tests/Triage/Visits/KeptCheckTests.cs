using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Profile;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;

namespace Vastus.Core.Tests.Triage.Visits;

public sealed class KeptCheckTests
{
    private static readonly TriageKnowledge Knowledge = TriageKnowledge.Embedded;
    private static readonly IReadOnlyList<string> YesNo = [.. Knowledge.Findings.Where(f => f.Kind is FindingKind.YesNo).Select(f => f.Id)];

    [Fact]
    public void A_check_comes_back_from_its_row_as_it_was()
    {
        var said = Said.Nothing.With([.. YesNo.Take(60)], ["f_cramp", "f_fever"], ["f_calf_pain_one"], Rest.No) with { Age = 54, CaffeineMg = 300 };
        var background = new Background(54, Sex.Female, false, 300, ["MC-01", "f_statin"]);
        var kept = new KeptCheck("1f2e", Urgency.SameDay, said, background);

        var back = Reread(kept);

        Assert.Equal(("1f2e", Urgency.SameDay), (back.Rules, back.Level));
        Assert.Equal<string>(said.Yes, back.Said.Yes);
        Assert.Equal<string>(said.No, back.Said.No);
        Assert.Equal<string>(said.Unsure, back.Said.Unsure);
        Assert.Equal(kept.Facts.Findings.OrderBy(f => f.Key, StringComparer.Ordinal), back.Facts.Findings.OrderBy(f => f.Key, StringComparer.Ordinal));
        Assert.Equal(kept.Facts.Numbers, back.Facts.Numbers);
    }

    [Fact]
    public void A_block_without_a_yes_is_written_as_its_letter()
    {
        var said = Said.Nothing.With([.. Knowledge.Findings.Where(f => f.Block is "A").Select(f => f.Id), "f_cramp"], ["f_cramp"], [], Rest.No);

        var check = new KeptCheck("1f2e", Urgency.Routine, said, Background.None).ToHappening(Knowledge);

        Assert.Equal("yes=f_cramp;no=A", check.Details.ToString());
    }

    [Theory, InlineData(2), InlineData(3), InlineData(7)]
    public void However_much_was_answered_it_fits_into_an_entry_and_no_yes_is_lost(int every)
    {
        List<string> yes = [.. YesNo.Where((_, i) => i % every is 0)];
        List<string> unsure = [.. YesNo.Where((_, i) => i % every is 1)];
        var said = Said.Nothing.With(YesNo, yes, unsure, Rest.No) with { Age = 54, CaffeineMg = 300 };
        var kept = new KeptCheck("1f2e", Urgency.Emergency, said, Background.None);

        var back = Reread(kept);

        Assert.Equal<string>(said.Yes, back.Said.Yes);
        Assert.Subset(said.No.ToHashSet(), back.Said.No.ToHashSet());
    }

    [Fact]
    public void What_is_said_in_a_check_comes_back_from_the_store_as_it_was()
    {
        var said = Said.Nothing.With(["f_a", "f_b", "f_c"], ["f_a"], ["f_b"], Rest.No) with { Age = 7, CaffeineMg = 12.5m, GoesOn = true };

        Assert.Equal(SaidText.Write(said).ToString(), SaidText.Write(SaidText.Read(Details.Parse(SaidText.Write(said).ToString())!)).ToString());
        Assert.Equal("yes=f_a;no=f_c;unsure=f_b;age=7;caffeine=12.5;goes-on=yes", SaidText.Write(said).ToString());
    }

    [Fact]
    public void Answering_again_replaces_and_leaves_the_rest_alone()
    {
        var first = Said.Nothing.With(["f_a", "f_b"], ["f_a"], [], Rest.No);

        var again = first.With(["f_a"], [], [], Rest.No).With(["f_c"], [], [], null);

        Assert.Equal("no=f_a+f_b", SaidText.Write(again).ToString());
    }

    private static KeptCheck Reread(KeptCheck kept)
    {
        var entry = new Entry(Guid.Parse("00000000-0000-0000-0000-000000000001"), Moment.Parse("2026-03-01T22:10:00+01:00")!.Value, kept.ToHappening(Knowledge));
        var (back, problems) = EntryRow.Of(entry).Parse(_ => entry.Id, null);
        Assert.Empty(problems);
        return KeptCheck.Of((SymptomCheck)back!.What, Knowledge);
    }
}
