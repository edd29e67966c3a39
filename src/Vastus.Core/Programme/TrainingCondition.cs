namespace Vastus.Core.Programme;

/// <summary>Something about the person that rules exercises out or changes them.</summary>
/// <param name="Text">As part of a sentence: "a knee that locks".</param>
/// <param name="Question">To the person, answered by yes or no.</param>
/// <param name="Bars">No exercise at all until a clinician has cleared it.</param>
/// <param name="Relief">The same condition of the relief guide, where it may have been answered already. Null: none.</param>
public sealed record TrainingCondition(string Id, string Text, string Question, bool Bars, string? Relief);
