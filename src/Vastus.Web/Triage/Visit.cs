using NodaTime;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;
using Vastus.Store.Triage;

namespace Vastus.Web.Triage;

/// <summary>One person in one check.</summary>
/// <param name="Entry">The id of the entry that keeps it.</param>
/// <param name="IsNew">Nothing was said yet.</param>
internal sealed record Visit(Guid Entry, Instant Began, bool IsNew, Said Said, Background Background)
{
    /// <summary>What was true an hour ago need not be true now: then a check begins anew.</summary>
    private static readonly Duration Holds = Duration.FromHours(1);

    public CheckPath Path { get; } = new(TriageKnowledge.Embedded, Said, Background);

    /// <param name="open">Null: none was begun.</param>
    public static Visit Of(OpenCheck? open, Background background, Instant now) =>
        open is not null && now - open.Changed < Holds && Core.Diary.Details.Parse(open.Said) is { } details
            ? new(open.Entry, open.Began, IsNew: false, SaidText.Read(details), background)
            : new(Guid.CreateVersion7(), now, IsNew: true, Said.Nothing, background);

    public OpenCheck ToOpen(Instant now) => new(Entry, Began, now, SaidText.Write(Said).ToString());

    /// <summary>The address to go on at.</summary>
    public string Next => IsEmergency && !Said.GoesOn || Path.Next is not { } step ? CheckEndpoints.Answer : CheckEndpoints.Address(step);

    private bool IsEmergency => Path.Result.Level.Urgency is Urgency.Emergency;
}
