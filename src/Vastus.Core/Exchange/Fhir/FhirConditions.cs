using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Labs.Files;
using static Vastus.Core.Exchange.Fhir.FhirElement;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Diagnoses of other systems: a note on the day from which each holds, as the record words it.</summary>
/// <remarks>
/// Nothing is concluded from them. What rules a measure or an exercise out is asked, since a code from years ago does not say how it is now.
/// </remarks>
internal sealed class FhirConditions(DateTimeZone zone, Instant? now, FhirLeftOut leftOut)
{
    private const string What = "diagnosis";
    private const string Clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    private const string Verification = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

    private static readonly Duration Ahead = Duration.FromDays(1);

    public IEnumerable<FileEntry> Read(JsonElement condition, int line)
    {
        var at = Moment(Text(condition, "onsetDateTime") ?? (Object(condition, "onsetPeriod") is { } period ? Text(period, "start") : null) ?? Text(condition, "recordedDate"));
        var why = Code(Object(condition, "verificationStatus"), Verification) switch
        {
            "entered-in-error" => "it was taken back",
            "refuted" => "the record says that it is not so",
            _ when Name(condition) is null => "it is not named",
            _ when at is null => "it does not say since when",
            _ when at.Value.ToInstant() > now + Ahead => "its day is still to come",
            _ => null,
        };
        if (why is not null)
        {
            leftOut.Add(line, What, why);
            yield break;
        }

        var over = Code(Object(condition, "clinicalStatus"), Clinical) is "resolved" or "inactive" or "remission" ? ", which the record says is over" : "";
        var row = EntryRow.Of(new Entry(Guid.Empty, at!.Value, new NoteOnly { Details = Diagnosis.Details })) with
        {
            Id = null,
            Note = $"{Diagnosis.Opening}{Name(condition)}{over}",
        };
        var parsed = row.Parse(_ => Guid.Empty, now);
        yield return new(line, parsed.Value, parsed.Problems);
    }

    private static string? Name(JsonElement condition) => Object(condition, "code") is { } code
        ? Text(code, "text", Diagnosis.NameMost) ?? Items(code, "coding").Select(coding => Text(coding, "display", Diagnosis.NameMost)).FirstOrDefault(display => display is not null)
        : null;

    /// <summary>Of a year or a month alone, its first day.</summary>
    private OffsetDateTime? Moment(string? text) => text switch
    {
        { Length: 4 } => LabMoment.Parse($"{text}-01-01", zone),
        { Length: 7 } => LabMoment.Parse($"{text}-01", zone),
        { } other => LabMoment.Parse(other, zone),
        null => null,
    };
}
