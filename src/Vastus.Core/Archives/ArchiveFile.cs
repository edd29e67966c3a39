namespace Vastus.Core.Archives;

/// <summary>A file in the archive of one account.</summary>
/// <param name="Name">Its name in the archive.</param>
/// <param name="Says">What stands in it, as a sentence.</param>
/// <param name="Count">How many rows. Null: not counted.</param>
public sealed record ArchiveFile(string Name, string Says, long? Count = null);
