using Vastus.Core.Medicines;

namespace Vastus.Core.Tests.Medicines;

/// <summary>Which lists hold which dangerous pairs. Signs that one medicine alone makes worth knowing are left out.</summary>
public sealed class MedicinePairTests
{
    [Theory]
    [InlineData("phenelzine, sertraline", "RF-SERO-MAOI")]
    [InlineData("linezolid, citalopram", "RF-SERO-MAOI")]
    [InlineData("rasagiline, tramadol", "RF-SERO-MAOI")]
    [InlineData("Nardil, pseudoephedrine", "RF-STIM")]
    [InlineData("methylene blue, venlafaxine", "RF-SERO-MAOI")]
    [InlineData("phenelzine", "")]
    [InlineData("sertraline, tramadol", "RF-SERO")]
    [InlineData("sertraline, St John's wort", "RF-SERO")]
    [InlineData("duloxetine, Maxalt", "RF-SERO")]
    [InlineData("sertraline, Zoloft", "")]
    [InlineData("sertraline, omeprazole", "")]
    [InlineData("spironolactone, ramipril", "RF-HYPERK")]
    [InlineData("Yasmin, losartan", "RF-HYPERK")]
    [InlineData("lisinopril, salt substitute", "RF-HYPERK")]
    [InlineData("ramipril, ibuprofen", "RF-HYPERK")]
    [InlineData("ramipril", "")]
    [InlineData("furosemide, prednisolone", "RF-HYPOK")]
    [InlineData("indapamide, salbutamol", "RF-HYPOK")]
    [InlineData("salbutamol, formoterol", "")]
    [InlineData("liquorice, indapamide", "RF-HYPOK")]
    [InlineData("omeprazole, furosemide", "RF-HYPOMG")]
    [InlineData("omeprazole, tacrolimus", "RF-HYPOMG")]
    [InlineData("cisplatin", "RF-HYPOMG")]
    [InlineData("omeprazole", "")]
    [InlineData("denosumab, furosemide", "RF-HYPOCA")]
    [InlineData("denosumab", "")]
    [InlineData("sertraline, indapamide", "RF-HYPONA")]
    [InlineData("carbamazepine, desmopressin", "RF-HYPONA")]
    [InlineData("simvastatin, clarithromycin", "RF-STATIN")]
    [InlineData("simvastatin, erythromycin", "RF-STATIN")]
    [InlineData("atorvastatin, Diflucan", "RF-STATIN")]
    [InlineData("atorvastatin, grapefruit juice", "RF-STATIN")]
    [InlineData("pravastatin, grapefruit", "")]
    [InlineData("simvastatin, ezetimibe", "")]
    [InlineData("rosuvastatin, gemfibrozil", "RF-STATIN")]
    [InlineData("selegiline, pseudoephedrine", "RF-STIM")]
    [InlineData("moclobemide, bupropion", "RF-STIM")]
    [InlineData("Ritalin, Sudafed", "RF-STIM-TWO")]
    [InlineData("Ritalin, caffeine", "RF-STIM-TWO")]
    [InlineData("Ritalin, guanfacine", "")]
    [InlineData("nicotine, caffeine", "")]
    [InlineData("caffeine, theophylline", "")]
    [InlineData("theophylline, ciprofloxacin", "RF-XANTH")]
    [InlineData("caffeine, fluvoxamine", "RF-XANTH")]
    [InlineData("caffeine, sertraline", "")]
    [InlineData("lithium, ibuprofen", "RF-LITHIUM")]
    [InlineData("lithium, ramipril", "RF-LITHIUM")]
    [InlineData("lithium, amlodipine", "")]
    [InlineData("haloperidol, metoclopramide", "RF-DOPA")]
    [InlineData("haloperidol", "")]
    [InlineData("risperidone, ondansetron", "")]
    [InlineData("citalopram, furosemide", "RF-QTK")]
    [InlineData("quinine, indapamide", "RF-QTK")]
    [InlineData("digoxin, furosemide", "RF-QTK")]
    [InlineData("quinine", "")]
    [InlineData("citalopram, domperidone", "RF-QT-TWO")]
    [InlineData("promethazine, diphenhydramine", "RF-ANTICHOL")]
    [InlineData("Benadryl, amitriptyline", "RF-ANTICHOL")]
    [InlineData("cetirizine, loratadine", "")]
    [InlineData("tizanidine, ciprofloxacin", "RF-TIZAN")]
    [InlineData("tizanidine, amlodipine", "")]
    [InlineData("paracetamol, something unheard of", "")]
    public void A_list_holds_its_pairs_and_no_others(string list, string pairs) =>
        Assert.Equal(pairs, string.Join(", ", ToTell(list).Where(pair => !pair.Pair.IsOfOne).Select(pair => pair.Pair.Id)));

    [Theory]
    [InlineData("simvastatin", "RF-RHABDO")]
    [InlineData("haloperidol", "RF-NMS")]
    [InlineData("pyridostigmine", "RF-CHOL")]
    [InlineData("diazepam", "RF-CNSW")]
    [InlineData("tamoxifen", "RF-DVT")]
    [InlineData("thalidomide", "RF-DVT")]
    [InlineData("amlodipine", "")]
    public void Of_one_medicine_there_are_signs_to_know(string list, string pairs) =>
        Assert.Equal(pairs, string.Join(", ", ToTell(list).Select(pair => pair.Pair.Id)));

    [Fact]
    public void A_pair_names_the_medicines_that_make_it_and_leaves_the_others_out() =>
        Assert.Equal(["lithium", "ibuprofen"], ToTell("lithium, amlodipine, ibuprofen").Single(pair => !pair.Pair.IsOfOne).Medicines.Select(medicine => medicine.Ingredient));

    [Fact]
    public void Whatever_the_rules_of_the_check_ask_for_is_still_true_when_a_graver_pair_is_told()
    {
        var known = MedicineKnowledge.Embedded.Known(["phenelzine", "sertraline"]);

        Assert.Contains("RF-SERO", known);
        Assert.Contains("RF-SERO-MAOI", known);
    }

    private static IReadOnlyList<PairOnList> ToTell(string list) =>
        MedicineKnowledge.Embedded.ToTell([.. list.Split(", ").Select(MedicineKnowledge.Embedded.Find).OfType<KnownMedicine>()]);
}
