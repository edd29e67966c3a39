using Vastus.Core.Knowledge;

namespace Vastus.Core.Triage.Watching;

/// <summary>What the diary watches by itself.</summary>
public sealed record WatchKnowledge(IReadOnlyList<WatchLimit> Limits, IReadOnlyList<WatchEvent> Events)
{
    public const string File = "knowledge/watch.yaml";

    private static readonly Lazy<WatchKnowledge> Lazy =
        new(() => WatchReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static WatchKnowledge Embedded => Lazy.Value;

    public decimal Limit(LimitKind kind) => Limits.First(limit => limit.Kind == kind).Value;

    public WatchEvent Event(NoticeKind kind) => Events.First(happened => happened.Kind == kind);
}
