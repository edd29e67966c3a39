using System.Text.RegularExpressions;
using Vastus.Core.Knowledge;
using Vastus.Core.Medicines;

namespace Vastus.Core.Tests.Medicines;

public sealed partial class MedicineKnowledgeTests
{
    private static readonly MedicineKnowledge Knowledge = MedicineKnowledge.Embedded;

    [Fact]
    public void Nothing_was_lost_of_the_table()
    {
        Assert.Equal((43, 325, 22, 7), (Knowledge.Classes.Count, Knowledge.Medicines.Count, Knowledge.Pairs.Count, Knowledge.Claims.Count));
        Assert.Equal(Enumerable.Range(1, 325).Select(n => $"MD-{n:000}"), Knowledge.Medicines.Select(medicine => medicine.Id));
        Assert.Equal(
            ["RF-SERO", "RF-HYPERK", "RF-HYPOK", "RF-HYPOMG", "RF-HYPOCA", "RF-HYPONA", "RF-STATIN", "RF-RHABDO", "RF-STIM", "RF-XANTH", "RF-LITHIUM", "RF-DOPA", "RF-NMS", "RF-QTK", "RF-ANTICHOL", "RF-CHOL", "RF-CNSW", "RF-DVT"],
            Dossier.Intersect(Knowledge.Pairs.Select(pair => pair.Id)));
    }

    private static string[] Dossier =>
        ["RF-SERO", "RF-HYPERK", "RF-HYPOK", "RF-HYPOMG", "RF-HYPOCA", "RF-HYPONA", "RF-STATIN", "RF-RHABDO", "RF-STIM", "RF-XANTH", "RF-LITHIUM", "RF-DOPA", "RF-NMS", "RF-QTK", "RF-ANTICHOL", "RF-CHOL", "RF-CNSW", "RF-DVT"];

    [Fact]
    public void Every_class_is_used_has_a_question_and_a_rule_for_stopping()
    {
        Assert.All(Knowledge.Classes, known => Assert.Contains(known.Ask, c => c is '?' or '.'));
        Assert.Equal(Knowledge.Classes.Select(known => known.Id).Order(), Knowledge.Medicines.Select(medicine => medicine.Class.Id).Distinct().Order());
        Assert.All(Enum.GetValues<StopRule>(), rule => Assert.Contains(rule, Knowledge.Stops));
    }

    [Fact]
    public void Every_medicine_has_an_effect_in_plain_words_and_every_word_is_used()
    {
        var used = Knowledge.Medicines.SelectMany(medicine => medicine.Effects).ToHashSet();
        Assert.All(Knowledge.Medicines, medicine => Assert.NotEmpty(medicine.Effects));
        Assert.All(Knowledge.Medicines, medicine => Assert.Contains(medicine.Listed.Effect, Knowledge.Effects));
        Assert.Equal(Knowledge.Effects.Keys.Order(), used.Concat(Knowledge.Medicines.Select(medicine => medicine.Listed.Effect)).Distinct().Order());
    }

    [Fact]
    public void No_name_means_two_medicines() =>
        Assert.Empty(Knowledge.Medicines.SelectMany(medicine => medicine.AllNames.Select(MedicineName.Slug).Distinct().Select(slug => (slug, medicine.Id)))
            .GroupBy(pair => pair.slug).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [InlineData("St John's wort", "MD-028")]
    [InlineData("st johns wort", null)]
    [InlineData("st john’s wort", "MD-028")]
    [InlineData("Hypericum", "MD-028")]
    [InlineData("LASIX", "MD-038")]
    [InlineData("albuterol", "MD-109")]
    [InlineData("Yasmin", "MD-115")]
    [InlineData("alcohol", "MD-270")]
    [InlineData("MDMA", "MD-086")]
    [InlineData("salt substitute", "MD-275")]
    [InlineData("furosémide", "MD-038")]
    [InlineData("paracetamol", null)]
    public void A_medicine_is_found_by_its_ingredient_brand_and_plain_name(string typed, string? id) => Assert.Equal(id, Knowledge.Find(typed)?.Id);

    [Theory]
    [InlineData("flouxetine", "fluoxetine")]
    [InlineData("st johns wort", "St John's wort")]
    [InlineData("Lasik", "Lasix")]
    [InlineData("paracetamol", "")]
    [InlineData("fluoxetine", "")]
    public void A_typing_error_is_met_with_what_may_have_been_meant(string typed, string names) =>
        Assert.Equal(names, string.Join(", ", Knowledge.Near(typed)));

    [Fact]
    public void Nobody_is_told_to_stop_a_medicine()
    {
        var texts = Knowledge.Classes.SelectMany(known => new[] { known.How, known.Ask })
            .Concat(Knowledge.Stops.Values.Where(stop => stop.Rule is not StopRule.NotPrescribed).Select(stop => stop.Say))
            .Concat(Knowledge.Pairs.SelectMany(pair => new[] { pair.Happens, pair.Say }))
            .Concat(Knowledge.Medicines.Select(medicine => medicine.Note).OfType<string>())
            .Concat(Knowledge.Claims.Select(claim => claim.Verdict))
            .ToList();

        Assert.True(texts.Count > 200, "the texts were not found");
        Assert.DoesNotContain(texts, text => ToldToStop().IsMatch(text));
        Assert.Matches(ToldToStop(), "Stop taking it at once.");
    }

    [Fact]
    public void No_note_still_speaks_the_language_of_the_dossier() =>
        Assert.All(Knowledge.Medicines.Select(medicine => medicine.Note).OfType<string>(), note => Assert.Matches("^[A-Z](?!.*(RF-|interactor|QT)).*\\.$", note));

    /// <summary>"Do not stop" is what people should read; an order to stop, leave off or throw away is not.</summary>
    [GeneratedRegex(@"(?<!(do not|never|not to) )\b(stop (taking|using|it|this|the)|quit|give up|come off|throw away|leave off|discontinue|do not take|take no)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ToldToStop();

    [Fact]
    public void What_was_added_from_memory_says_so() =>
        Assert.All(Knowledge.Medicines.Skip(286), medicine => Assert.Equal((Confidence.Recalled, Confidence.Recalled), (medicine.Confidence, medicine.Listed.Confidence)));
}
