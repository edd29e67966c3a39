using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Medicines;

namespace Vastus.Core.Medicines;

/// <summary>A start, change or stop of a medicine, or one dose of it, as typed.</summary>
/// <param name="Day">Year-month-day. Empty: today, for a dose only.</param>
/// <param name="IsLongAgo">It was started before, and nobody knows when.</param>
/// <param name="Amount">Of the daily dose, or of the one dose.</param>
public sealed record MedicineForm(MedicineEvent Event, string Name, string Day, bool IsLongAgo, string Amount, string Unit)
{
    private static readonly LocalTime Noon = new(12, 0);

    public static MedicineForm Blank(MedicineEvent happened, LocalDate today, string name = "", Dose? dose = null) =>
        new(happened, name, LocalDatePattern.Iso.Format(today), IsLongAgo: false, dose is null ? "" : Number.Text(dose.Amount), dose?.Unit ?? "");

    /// <summary>Without a time of day: today is now, another day its noon.</summary>
    public Parsed<Entry> Parse(Guid id, Profile.Profile person, Instant now)
    {
        var local = now.InZone(person.Zone);
        var today = IsLongAgo || Event is MedicineEvent.Dose && Day.Trim() is "" ? local.Date : (LocalDate?)null;
        var day = LocalDatePattern.Iso.Parse(Day.Trim()) is { Success: true, Value: var typed } ? typed : (LocalDate?)null;
        if ((today ?? day) is not { } on)
            return new List<Problem> { new("day", "day.unreadable", "that is not a date", "write it like 2026-03-12") };
        if (on > local.Date)
            return new List<Problem> { new("day", "day.future", "that day is still to come", "write it down on the day") };

        var form = EntryForm.Of(Medicine.Word,
        [
            new("name", Name), new("level", Words<MedicineEvent>.Of(Event)), new("amount", Amount), new("unit", Amount.Trim() is "" ? "" : Unit),
            new("at", LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFF").Format(on == local.Date ? local.LocalDateTime : on.At(Noon))),
            // At night the clocks may have gone back: which of the two hours it is, the offset tells.
            new("zone", on == local.Date ? OffsetPattern.GeneralInvariant.Format(local.Offset) : ""),
            new(FormField.DetailPrefix + Course.SinceKey, IsLongAgo ? Course.SinceUnknown : ""),
        ]);
        var (entry, problems) = form.Parse(id, person, now);
        if (entry is not null)
            return entry;
        return problems.Select(problem => problem.Field is "at" ? problem with { Field = "day" } : problem).ToList();
    }
}
