using Vastus.Core.Reports;

namespace Vastus.Core.Sharing;

/// <summary>A link that shows a part of a diary to somebody without an account, such as a clinician.</summary>
/// <param name="Id">Says nothing of the link's secret.</param>
/// <param name="Label">Whom it is for, in the person's words. Only the person sees it.</param>
/// <param name="Scope">What it shows, and nothing else.</param>
/// <param name="Made">When.</param>
/// <param name="Expires">From this instant on it shows nothing.</param>
/// <param name="Revoked">When the person turned it off. Null: not.</param>
public sealed record Share(Guid Id, string Label, ReportScope Scope, Instant Made, Instant Expires, Instant? Revoked = null)
{
    /// <summary>Newest first, to the minute: what is opened twice in a minute was opened once.</summary>
    public IReadOnlyList<Instant> Openings { get; init; } = [];

    public bool IsOpen(Instant now) => Revoked is null && now < Expires;
}
