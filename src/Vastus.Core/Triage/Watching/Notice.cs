namespace Vastus.Core.Triage.Watching;

/// <summary>Something in the diary that is worth a few questions.</summary>
/// <param name="Keys">Name what happened, without saying what it is: once all are settled, nothing is asked.</param>
/// <param name="What">What happened, in a sentence with its numbers.</param>
/// <param name="Why">Why it asks.</param>
/// <param name="Blocks">The blocks of questions to ask, in order.</param>
/// <param name="Findings">What the diary shows by itself, so that it need not be asked.</param>
public sealed record Notice(
    NoticeKind Kind, IReadOnlyList<string> Keys, string What, string Why, IReadOnlyList<string> Blocks, IReadOnlyList<string> Findings)
{
    /// <summary>In mg, in the last 24 hours. Null: not what this is about.</summary>
    public decimal? CaffeineMg24h { get; init; }

    /// <summary>How long a settled one stays silent: what moves with the days happens again after it. Null: for good.</summary>
    public Duration? Rests { get; init; }

    public bool IsUrgent => Kind is NoticeKind.CaffeineOverdose;

    /// <param name="settled">When each key was answered or put aside.</param>
    public bool IsOpen(IReadOnlyDictionary<string, Instant> settled, Instant now) =>
        Keys.Any(key => !settled.TryGetValue(key, out var at) || now - at >= Rests);
}
