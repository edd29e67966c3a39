namespace Vastus.Core.Programme;

/// <summary>Something that an exercise may need and a person may lack.</summary>
public sealed record Equipment(string Id, string Name);
