using NodaTime;
using Vastus.Core.Reports;
using Vastus.Core.Sharing;

namespace Vastus.Store.Sharing;

/// <summary>A link as a row of the table <c>share</c>.</summary>
internal sealed record StoredShare
{
    public const string Columns =
        "id, label, first_day AS FirstDay, last_day AS LastDay, parts, made_ms AS MadeMs, expires_ms AS ExpiresMs, revoked_ms AS RevokedMs";

    public string? DiaryId { get; init; }
    public required string Id { get; init; }
    public required string Label { get; init; }
    public required string FirstDay { get; init; }
    public required string LastDay { get; init; }
    public required string Parts { get; init; }
    public required long MadeMs { get; init; }
    public required long ExpiresMs { get; init; }
    public long? RevokedMs { get; init; }

    /// <exception cref="InvalidDataException">The store holds what no link can show.</exception>
    public Share ToShare() => new(
        Guid.Parse(Id), Label,
        ReportScope.Parse(FirstDay, LastDay, Parts, default) ?? throw new InvalidDataException($"The link {Id} in the store is damaged."),
        Instant.FromUnixTimeMilliseconds(MadeMs), Instant.FromUnixTimeMilliseconds(ExpiresMs),
        RevokedMs is { } ms ? Instant.FromUnixTimeMilliseconds(ms) : null);
}
