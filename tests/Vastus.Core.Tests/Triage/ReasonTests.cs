using Vastus.Core.Medicines;
using Vastus.Core.Triage;

namespace Vastus.Core.Tests.Triage;

public sealed class ReasonTests
{
    [Fact]
    public void A_pair_of_medicines_is_told_in_words_and_is_no_finding()
    {
        var result = Of(new() { Medicines = ["sertraline", "tramadol"], Findings = new Dictionary<string, bool> { ["f_jerks_legs"] = true } });

        var reason = Assert.Single(result.Reasons, reason => reason.Text.Contains("Your list of medicines holds two or more medicines that act on serotonin.", StringComparison.Ordinal)
            && reason.Because is ["f_jerks_legs"]);
        Assert.Equal(Urgency.SameDay, reason.Level);
    }

    [Fact]
    public void A_class_of_medicines_is_told_by_its_name()
    {
        var result = Of(new()
        {
            Medicines = ["haloperidol"],
            Findings = new Dictionary<string, bool> { ["f_stiff_all"] = true, ["f_fever"] = true },
        });

        Assert.Contains(result.Reasons, reason => reason.Text.Contains("Your list of medicines holds a medicine of this kind: Antipsychotic.", StringComparison.Ordinal)
            && reason.Because.ToHashSet().SetEquals(["f_stiff_all", "f_fever"]));
    }

    [Fact]
    public void A_number_is_told_as_what_it_is()
    {
        var result = Of(new() { CaffeineMg24h = 1_500 });

        Assert.Contains(result.Reasons, reason => reason.Because is ["caffeine_mg"] && reason.Text.StartsWith("This is because of the caffeine you had.", StringComparison.Ordinal));
    }

    private static CheckResult Of(Answers answers) =>
        Check.Of(TriageKnowledge.Embedded, answers.Facts(MedicineKnowledge.Embedded.Known(answers.Medicines)));
}
