using Vastus.Core.Diary.Kinds;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines.Patterns;

/// <summary>The Naranjo scale, and what must be said with it.</summary>
/// <param name="Questions">In the order of the scale.</param>
/// <param name="Bands">The best fit first.</param>
/// <param name="Effects">Which effects of the medicine table are a spasm of each type.</param>
/// <remarks>Source: Naranjo et al. 1981, doi:10.1038/clpt.1981.154.</remarks>
public sealed record PatternKnowledge(
    IReadOnlyList<PatternQuestion> Questions,
    IReadOnlyList<FitBand> Bands,
    IReadOnlyList<PatternCaution> Cautions,
    IReadOnlyDictionary<SpasmType, IReadOnlyList<string>> Effects)
{
    public const string File = "knowledge/naranjo.yaml";

    private static readonly Lazy<PatternKnowledge> Lazy =
        new(() => PatternReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded, MedicineKnowledge.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static PatternKnowledge Embedded => Lazy.Value;

    public int Least => Questions.Sum(question => new[] { question.Yes, question.No, question.Unknown }.Min());

    public int Most => Questions.Sum(question => new[] { question.Yes, question.No, question.Unknown }.Max());

    /// <summary>What is asked beside the scale about a medicine of this class. Null: a medicine that is not in the table.</summary>
    public IEnumerable<CapQuestion> Beside(MedicineClass? of) => CapsOf(of).SelectMany(cap => cap.Unless);

    public IEnumerable<FitCap> CapsOf(MedicineClass? of) =>
        Cautions.Select(caution => caution.Cap).OfType<FitCap>().Where(cap => of is not null && cap.Classes.Contains(of.Id));

    public FitBand Band(int points) => Bands.First(band => points >= band.Least);

    public FitBand Band(PatternFit fit) => Bands.First(band => band.Fit == fit);
}
