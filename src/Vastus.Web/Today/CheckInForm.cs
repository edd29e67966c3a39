using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;
using Vastus.Core;
using Vastus.Core.Diary;

namespace Vastus.Web.Today;

/// <summary>The evening check-in as a person ticked it.</summary>
/// <param name="Id">Given when the form was made, so that sending it twice is one check-in. Null: one is given now.</param>
/// <param name="Day">ISO.</param>
/// <param name="Covers">Kinds and <c>tag:NAME</c>, each once.</param>
/// <param name="Note">Null: none.</param>
public sealed record CheckInForm(string? Id, string? Day, IReadOnlyList<string?> Covers, string? Note)
{
    public static CheckInForm Of(IFormCollection form) => new(form["id"], form["day"], [.. form["covers"].SelectMany(ticked => (ticked ?? "").Split(';')).Distinct()], form["note"]);

    /// <summary>Today's is made now; that of a day before is made at its last minute, and recorded now.</summary>
    /// <remarks>With a note and nothing ticked it is a note.</remarks>
    public Parsed<Entry> Parse(ZonedDateTime now)
    {
        if (LocalDatePattern.Iso.Parse(Day ?? "") is not { Success: true, Value: var day } || day > now.Date)
            return (List<Problem>)[new("day", "day.range", "this day cannot be closed", "choose today or a day before")];
        var note = string.IsNullOrWhiteSpace(Note) ? null : Note.ReplaceLineEndings("\n").Trim();
        if (Covers is [] && note is null)
            return (List<Problem>)[new("covers", "covers.missing", "nothing is ticked", "tick what is complete, or write a note")];

        var recorded = Moment.ToMilliseconds(now.ToOffsetDateTime());
        var at = day == now.Date ? recorded : (day + new LocalTime(23, 59)).InZoneLeniently(now.Zone).ToOffsetDateTime();
        return new EntryRow
        {
            At = Moment.Text(at),
            Kind = Covers is [] ? "note" : "checkin",
            Covers = Covers is [] ? null : string.Join(';', Covers),
            Recorded = day == now.Date ? null : Moment.Text(recorded),
            Id = Id,
            Note = note,
        }.Parse(_ => Guid.CreateVersion7(), now.ToInstant());
    }
}
