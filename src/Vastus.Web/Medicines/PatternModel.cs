using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Patterns;

namespace Vastus.Web.Medicines;

/// <param name="Choices">The person's medicines with a start, a change or a stop.</param>
/// <param name="Asked">Null: none is chosen yet.</param>
public sealed record PatternModel(IReadOnlyList<MedicineOnList> Choices, PatternAsked? Asked);

/// <summary>The scale for one medicine.</summary>
/// <param name="Diary">What the diary says by itself, by question.</param>
/// <param name="Answers">What is ticked, by question; null: don't know.</param>
/// <param name="Score">Null: not answered yet.</param>
public sealed record PatternAsked(
    MedicineOnList Medicine, IReadOnlyDictionary<string, DiaryAnswer> Diary, IReadOnlyDictionary<string, bool?> Answers, PatternScore? Score)
{
    public bool? Answer(string question) => Answers.GetValueOrDefault(question);
}
