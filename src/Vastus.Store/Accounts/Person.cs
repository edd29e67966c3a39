using NodaTime;

namespace Vastus.Store.Accounts;

/// <summary>An account as it is kept. It changes only through <see cref="PersonStore"/>.</summary>
public sealed class Person
{
    public required Guid Id { get; init; }

    /// <summary>As it was first written; upper and lower case are the same name.</summary>
    public required string Name { get; init; }

    public string PassphraseHash { get; set; } = "";

    public string SecurityStamp { get; set; } = "";

    public int FailedAttempts { get; set; }

    /// <summary>Null: not locked.</summary>
    public Instant? LockedUntil { get; set; }

    /// <summary>The stamp that was read: another one in the store means that somebody changed the account since.</summary>
    internal string StampAsRead { get; set; } = "";
}
