using Vastus.Core.Labs;
using static Vastus.Core.Tests.Labs.Results;

namespace Vastus.Core.Tests.Labs;

public sealed class TestPromptsTests
{
    [Theory]
    [InlineData("f_cramp f_cramp_sleep", "LT-01")]
    [InlineData("MC-THIAZ", "LT-02")]
    [InlineData("f_vomit_diarr", "LT-02")]
    [InlineData("MC-PPI", "LT-03")]
    [InlineData("f_tingle_lips", "LT-04")]
    [InlineData("MC-STATIN f_weak_general", "LT-05")]
    [InlineData("MC-STATIN", "LT-01")]
    [InlineData("f_numb_feet", "LT-06")]
    [InlineData("f_urge_move", "LT-07")]
    [InlineData("f_thyroid_slow", "LT-08")]
    [InlineData("f_hot_knee", "LT-09")]
    [InlineData("f_dark_urine", "LT-10")]
    [InlineData("f_bone_injection", "LT-11")]
    [InlineData("f_muscle_thin", "LT-12")]
    [InlineData("f_numb_feet f_tingle_lips", "LT-04 LT-06")]
    public void Tests_are_named_by_the_rules_and_the_most_urgent_first(string facts, string prompts) =>
        Assert.Equal(prompts, string.Join(' ', TestPrompts.Of(Facts(facts), LabKnowledge.Embedded).Select(prompt => prompt.Id)));
}
