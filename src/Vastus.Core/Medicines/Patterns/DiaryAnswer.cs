namespace Vastus.Core.Medicines.Patterns;

/// <summary>What a diary already says to a question of the scale.</summary>
/// <param name="Because">A sentence that tells what it rests on.</param>
public sealed record DiaryAnswer(string Question, bool Answer, string Because);
