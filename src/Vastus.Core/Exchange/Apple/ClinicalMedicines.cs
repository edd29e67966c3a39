using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Labs.Files;
using Vastus.Core.Medicines;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Medicines of clinical records: since when somebody has had each, and until when where that is said.</summary>
/// <remarks>
/// A prescription comes again with every packet, so of each medicine the earliest beginning counts. It ends only where the latest record says
/// when. How much of it was taken stays unknown: a prescription is no dose.
/// </remarks>
internal sealed class ClinicalMedicines(AppleGathered gathered)
{
    private const int Most = 2_000;
    private const string What = "clinical records of medicines";
    private static readonly string[] NotTaken = ["entered-in-error", "cancelled", "draft", "not-taken", "intended", "unknown"];
    private readonly Dictionary<string, Course> courses = [];

    public void Add(JsonElement record)
    {
        var status = FhirText.Of(record, "status");
        var name = FhirText.Of(record, "medicationCodeableConcept", "text") ?? FhirText.Of(record, "medicationCodeableConcept", "coding", "display")
            ?? FhirText.Of(record, "medicationReference", "display");
        var from = Day(FhirText.Of(record, "effectivePeriod", "start") ?? FhirText.Of(record, "effectiveDateTime")
            ?? FhirText.Of(record, "authoredOn") ?? FhirText.Of(record, "dateWritten"));
        var until = Day(FhirText.Of(record, "effectivePeriod", "end"));
        if (NotTaken.Contains(status) || (record.TryGetProperty("wasNotTaken", out var not) && not.ValueKind is JsonValueKind.True))
            gathered.LeftOut.Add(What, "they do not say that it was taken", 1);
        else if (name is null || Doses.Name(name) is "" || from is null || until?.ToInstant() < from.Value.ToInstant())
            gathered.LeftOut.Add(What, name is null || Doses.Name(name) is "" ? "they do not name the medicine" : "they do not say since when", 1);
        else if (Find(Doses.Name(name)) is { } course)
            course.Add(from.Value, until);
        else
            gathered.LeftOut.Add(What, $"there are more than {Most:N0} different ones", 1);
    }

    public IEnumerable<FileEntry> Entries()
    {
        foreach (var course in courses.Values.OrderBy(course => course.From.ToInstant()))
        {
            yield return Row(course, course.From, MedicineEvent.Start);
            if (course.Until is { } until)
                yield return Row(course, until, MedicineEvent.Stop);
        }
    }

    private static FileEntry Row(Course course, OffsetDateTime at, MedicineEvent happened) => new(1,
        new Entry(
            // A medicine begins once, though a later export may know of an earlier day.
            AppleId.Of($"{Words<MedicineEvent>.Of(happened)}\u001f{MedicineName.Slug(course.Name)}", 1, happened is MedicineEvent.Start ? 0 : at.ToInstant().ToUnixTimeSeconds()),
            at, new Medicine(course.Name, happened)),
        []);

    private Course? Find(string name)
    {
        var slug = MedicineName.Slug(name);
        if (!courses.TryGetValue(slug, out var course) && courses.Count < Most)
            courses[slug] = course = new(name);
        return course;
    }

    private OffsetDateTime? Day(string? text) =>
        text is not null && LabMoment.Parse(text, gathered.Zone) is { } at && !(at.ToInstant() > gathered.Now + Duration.FromDays(1)) ? at : null;

    private sealed class Course(string name)
    {
        private OffsetDateTime latest;

        public string Name => name;
        public OffsetDateTime From { get; private set; }

        /// <summary>Null: it is not said to have ended.</summary>
        public OffsetDateTime? Until { get; private set; }

        public void Add(OffsetDateTime from, OffsetDateTime? until)
        {
            var isFirst = From == default;
            if (isFirst || from.ToInstant() < From.ToInstant())
                From = from;
            if (!isFirst && from.ToInstant() < latest.ToInstant())
                return;
            (latest, Until) = (from, until);
        }
    }
}
