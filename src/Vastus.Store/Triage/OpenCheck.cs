using NodaTime;

namespace Vastus.Store.Triage;

/// <summary>A check that is going on.</summary>
/// <param name="Entry">The id of the entry that keeps it when it is done.</param>
/// <param name="Said">As facts in text.</param>
public sealed record OpenCheck(Guid Entry, Instant Began, Instant Changed, string Said);
