using Vastus.Core.Relief;
using Vastus.Core.Spasms;

namespace Vastus.Core.Tests.Spasms;

public sealed class AskedConditionsTests
{
    private static readonly ReliefKnowledge Knowledge = ReliefKnowledge.Embedded;

    [Fact]
    public void At_first_nothing_is_known_and_only_what_lasts_is_asked()
    {
        var known = AskedConditions.Read(Knowledge, new Dictionary<string, string>());

        Assert.Empty(known.Yes);
        Assert.Empty(known.No);
        Assert.NotEmpty(known.Unknown(Knowledge, "gastrocnemius"));
        Assert.All(known.Unknown(Knowledge, "gastrocnemius"), c => Assert.True(c.Lasts));
    }

    [Fact]
    public void What_was_answered_is_not_asked_again()
    {
        var asked = AskedConditions.Read(Knowledge, new Dictionary<string, string>()).Unknown(Knowledge, null);
        var kept = AskedConditions.Write(asked, new HashSet<string> { "raynaud" }).ToDictionary(s => s.Key, s => s.Value!);

        var known = AskedConditions.Read(Knowledge, kept);

        Assert.Equal(["raynaud"], known.Yes);
        Assert.Contains("blood-thinner", known.No);
        Assert.Empty(known.Unknown(Knowledge, null));
    }

    [Fact]
    public void Pregnancy_is_said_in_one_place_only()
    {
        Assert.Equal("yes", AskedConditions.Write([Knowledge.Condition("pregnancy")!], new HashSet<string> { "pregnancy" })["pregnant"]);
        Assert.Contains("pregnancy", AskedConditions.Read(Knowledge, new Dictionary<string, string> { ["pregnant"] = "yes" }).Yes);
        Assert.Contains("pregnancy", AskedConditions.Read(Knowledge, new Dictionary<string, string> { ["sex"] = "male" }).No);
    }
}
