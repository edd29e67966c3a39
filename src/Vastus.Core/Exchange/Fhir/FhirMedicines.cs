using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Labs.Files;
using Vastus.Core.Triggers.Medicines;
using static Vastus.Core.Exchange.Fhir.FhirElement;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Medicines of other systems: when they were started and stopped, and how much a day.</summary>
internal sealed class FhirMedicines(DateTimeZone zone, Instant? now, FhirLeftOut leftOut)
{
    private const int HeldMost = 10_000;
    private const string What = "medicine";

    private static readonly Dictionary<string, string> NotTaken = new()
    {
        ["entered-in-error"] = "it was taken back",
        ["not-taken"] = "it was not taken",
        ["intended"] = "it was not begun yet",
        ["draft"] = "it was not prescribed yet",
    };

    private static readonly Duration Ahead = Duration.FromDays(1);

    /// <summary>The names of Medications, by every address that a reference may have.</summary>
    private readonly Dictionary<string, string> named = [];

    /// <summary>Those whose medicine may stand further on in the file.</summary>
    private readonly List<Held> held = [];

    /// <summary>A Medication that statements refer to.</summary>
    public void Remember(JsonElement medication)
    {
        if (named.Count < HeldMost && Text(medication, "id") is { } id && Object(medication, "code") is { } code && FhirMedicineName.Of(code) is { } name)
            named[id] = name;
    }

    public IEnumerable<FileEntry> Read(JsonElement resource, int line)
    {
        var times = Times.Of(resource);
        if (times.Why is { } why)
        {
            leftOut.Add(line, Name(resource) ?? What, why);
            return [];
        }

        var one = new Held(line, times, FhirDailyDose.Of(resource), Name(resource), Reference(resource));
        if (one.Name is not null || one.Reference is null)
            return Entries(one, one.Name);
        if (held.Count < HeldMost)
            held.Add(one);
        else
            leftOut.Add(line, What, "it does not say which medicine");
        return [];
    }

    public IEnumerable<FileEntry> End() => held.SelectMany(one => Entries(one, named.GetValueOrDefault(one.Reference!)));

    private IEnumerable<FileEntry> Entries(Held one, string? name)
    {
        var (start, end) = (Moment(one.Times.Start), Moment(one.Times.End));
        var since = start is null && end is null ? Moment(one.Times.Told) : null;
        if (name is null)
            leftOut.Add(one.Line, What, "it does not say which medicine");
        else if ((start ?? end ?? since) is null)
            leftOut.Add(one.Line, name, "it does not say since when");
        else if ((start ?? since)?.ToInstant() > now + Ahead)
            leftOut.Add(one.Line, name, "its day is still to come");
        else
        {
            if ((start ?? since) is { } begun)
            {
                var happened = one.Times.IsOneDose ? MedicineEvent.Dose : MedicineEvent.Start;
                var details = since is null ? Details.None : Details.None.With(Course.SinceKey, Course.SinceUnknown);
                yield return Entry(one, begun, new(name, happened, one.Dose?.Amount, one.Dose?.Unit) { Details = details });
            }

            if (end is { } over && !(over.ToInstant() > now))
                yield return Entry(one, over, new(name, MedicineEvent.Stop));
        }
    }

    /// <summary>Read as a row, so that a name that cannot stand in a diary is refused as there.</summary>
    private FileEntry Entry(Held one, OffsetDateTime at, Medicine what)
    {
        var parsed = (EntryRow.Of(new Entry(Guid.Empty, at, what)) with { Id = null }).Parse(_ => Guid.Empty, now);
        return new(one.Line, parsed.Value, parsed.Problems);
    }

    /// <summary>Of a year or a month alone, its first day: a medicine's start is seldom known better.</summary>
    private OffsetDateTime? Moment(string? text) => text switch
    {
        { Length: 4 } => LabMoment.Parse($"{text}-01-01", zone),
        { Length: 7 } => LabMoment.Parse($"{text}-01", zone),
        { } other => LabMoment.Parse(other, zone),
        null => null,
    };

    private static string? Name(JsonElement resource)
    {
        if (Object(resource, "medicationCodeableConcept") is { } concept)
            return FhirMedicineName.Of(concept);
        if (Object(resource, "medicationReference") is not { } reference)
            return null;
        var inner = Text(reference, "reference") is ['#', .. var id]
            ? Items(resource, "contained").Where(contained => Text(contained, "id") == id).Select(contained => Object(contained, "code")).FirstOrDefault()
            : null;
        return inner is { } code ? FhirMedicineName.Of(code) : Text(reference, "display") is { Length: <= 200 } display ? Known(display) : null;
    }

    private static string Known(string display) => Medicines.MedicineKnowledge.Embedded.Find(display)?.Ingredient ?? display;

    /// <summary>The id at the end of <c>Medication/id</c>, <c>urn:uuid:id</c> or a whole address.</summary>
    private static string? Reference(JsonElement resource) =>
        Object(resource, "medicationReference") is { } reference && Text(reference, "reference") is { } address
            ? address[(address.LastIndexOfAny(['/', ':']) + 1)..]
            : null;

    private sealed record Held(int Line, Times Times, (decimal Amount, string Unit)? Dose, string? Name, string? Reference);

    /// <summary>When a medicine was taken, as text.</summary>
    /// <param name="Told">When it was written down that it is taken.</param>
    /// <param name="Why">Why it is left out. Null: it is not.</param>
    private sealed record Times(string? Start, string? End, string? Told, bool IsOneDose, string? Why)
    {
        public static Times Of(JsonElement resource)
        {
            var isRequest = Text(resource, "resourceType") is "MedicationRequest";
            var status = Text(resource, "status");
            var period = isRequest
                ? Object(resource, "dispenseRequest") is { } dispense ? Object(dispense, "validityPeriod") : null
                : Object(resource, "effectivePeriod");
            var single = isRequest ? Text(resource, "authoredOn") : Text(resource, "effectiveDateTime");
            var (start, end) = (period is { } from ? Text(from, "start") : null, period is { } to ? Text(to, "end") : null);
            var isOver = status is "stopped" or "completed" or "cancelled";
            var isOneDose = !isRequest && status is "completed" && single is not null;
            return new(
                isRequest ? single ?? start : start ?? single, isRequest && !isOver ? null : end, Text(resource, "dateAsserted"), isOneDose,
                status is not null && NotTaken.TryGetValue(status, out var why) ? why
                : Bool(resource, "doNotPerform") is true || Text(resource, "intent") is "proposal" or "plan" or "option" ? "it was not prescribed"
                : isOver && end is null && !isOneDose ? "it is over, but it does not say since when"
                : null);
        }
    }
}
