namespace Vastus.Core.Relief;

/// <summary>Something about the person that rules a measure out or changes it.</summary>
/// <param name="Id">A finding of the symptom check, or a word of its own such as <c>pregnancy</c>.</param>
/// <param name="Text">As part of a sentence: "pregnancy", "skin that feels little".</param>
/// <param name="Question">To the person, answered by yes or no.</param>
/// <param name="Lasts">Whether it is true for months, and so belongs in the settings; else it is asked when it hurts.</param>
/// <param name="Medicines">
/// What on the medicine list makes it true: from each of these lists one medicine, by its name or the id of its class. Empty: no medicine tells.
/// </param>
public sealed record Condition(string Id, string Text, string Question, bool Lasts, IReadOnlyList<IReadOnlyList<string>> Medicines);
