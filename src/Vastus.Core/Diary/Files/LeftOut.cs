namespace Vastus.Core.Diary.Files;

/// <summary>What a file holds and the diary has no place for: nothing is wrong with it.</summary>
/// <param name="What">In plain words: "heart rate".</param>
/// <param name="Why">Within a sentence: "a diary has no place for it".</param>
/// <param name="Count">How many of them are told of here.</param>
public sealed record LeftOut(string What, string Why, long Count = 1);
