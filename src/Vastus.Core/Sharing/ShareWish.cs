using Vastus.Core.Reports;

namespace Vastus.Core.Sharing;

/// <summary>A link that somebody wants to make.</summary>
/// <param name="Label">See <see cref="Share"/>.</param>
/// <param name="Scope">See <see cref="Share"/>.</param>
/// <param name="Days">For how long it is good, from now on. Unit: days of 24 hours.</param>
public sealed record ShareWish(string Label, ReportScope Scope, int Days)
{
    /// <param name="id">A new one.</param>
    /// <param name="now">When it is made.</param>
    public Share Made(Guid id, Instant now) => new(id, Label, Scope, now, now + Duration.FromDays(Days));
}
