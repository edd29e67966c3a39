namespace Vastus.Store.Backups;

/// <summary>What a look through the whole store found.</summary>
/// <param name="Wrong">The first things, one a line, without anything that a person wrote. Empty: it is sound.</param>
/// <param name="WrongCount">All of them.</param>
/// <param name="People">How many accounts.</param>
/// <param name="Diaries">How many.</param>
/// <param name="Entries">Those that stand.</param>
/// <param name="Version">The last migration, such as <c>0009-plan</c>.</param>
public sealed record StoreState(IReadOnlyList<string> Wrong, long WrongCount, long People, long Diaries, long Entries, string Version);
