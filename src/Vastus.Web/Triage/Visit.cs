using NodaTime;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;
using Vastus.Store.Triage;

namespace Vastus.Web.Triage;

/// <summary>One person in one check.</summary>
/// <param name="entry">The id of the entry that keeps it.</param>
/// <param name="isNew">Nothing was said yet.</param>
internal sealed class Visit(Guid entry, Instant began, bool isNew, Said said, Background background)
{
    /// <summary>What was true an hour ago need not be true now: then a check begins anew.</summary>
    private static readonly Duration Holds = Duration.FromHours(1);

    public Guid Entry => entry;

    public Instant Began => began;

    public bool IsNew => isNew;

    public Said Said => said;

    public Background Background => background;

    public CheckPath Path { get; } = new(TriageKnowledge.Embedded, said, background);

    /// <summary>The same, where the person has said so much.</summary>
    public Visit Having(Said more) => new(entry, began, isNew: false, more, background);

    /// <param name="open">Null: none was begun.</param>
    public static Visit Of(OpenCheck? open, Background background, Instant now) =>
        open is not null && now - open.Changed < Holds && Core.Diary.Details.Parse(open.Said) is { } details
            ? new(open.Entry, open.Began, isNew: false, SaidText.Read(details), background)
            : new(Guid.CreateVersion7(), now, isNew: true, Said.Nothing, background);

    public OpenCheck ToOpen(Instant now) => new(Entry, Began, now, SaidText.Write(Said).ToString());

    /// <summary>The address to go on at.</summary>
    public string Next => IsEmergency && !Said.GoesOn || Path.Next is not { } step ? CheckEndpoints.Answer : CheckEndpoints.Address(step);

    private bool IsEmergency => Path.Result.Level.Urgency is Urgency.Emergency;
}
