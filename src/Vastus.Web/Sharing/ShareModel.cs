using NodaTime;
using Vastus.Core;
using Vastus.Core.Sharing;

namespace Vastus.Web.Sharing;

/// <param name="Form">As typed, or as offered.</param>
/// <param name="Links">All that were made, the newest first.</param>
/// <param name="Now">When the page is shown.</param>
/// <param name="Zone">In which times are told.</param>
public sealed record ShareModel(ShareForm Form, IReadOnlyList<Problem> Problems, IReadOnlyList<Share> Links, Instant Now, DateTimeZone Zone)
{
    /// <summary>The link that was just made. Null: none was.</summary>
    public Share? New { get; init; }

    /// <summary>Of <see cref="New"/>: it cannot be shown again.</summary>
    public string? Address { get; init; }

    public IEnumerable<Share> Open => Links.Where(link => link.IsOpen(Now));

    public IEnumerable<Share> Ended => Links.Where(link => !link.IsOpen(Now));
}
