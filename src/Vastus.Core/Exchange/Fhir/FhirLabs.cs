using System.Runtime.InteropServices;
using System.Text.Json;
using Vastus.Core.Diary.Files;
using Vastus.Core.Labs;
using Vastus.Core.Labs.Files;
using static Vastus.Core.Exchange.Fhir.FhirElement;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Blood tests of other systems, read as the page of blood tests reads them. Of other Observations, nothing.</summary>
internal sealed class FhirLabs(DateTimeZone zone, Instant? now, FhirLeftOut leftOut)
{
    private static readonly Instant Never = Instant.FromUtc(2999, 1, 1, 0, 0);

    public IEnumerable<FileEntry> Read(JsonElement observation, int line)
    {
        if (!IsLab(observation))
        {
            leftOut.Add(line, Name(observation), "a diary has no place for it");
            return [];
        }

        var file = LabFile.Read("", JsonMarshal.GetRawUtf8Value(observation).ToArray(), zone);
        if (file.ProblemCount > 0)
            return file.Problems.Select(problem => new FileEntry(line + problem.Line - 1, null, [problem.Problem]));

        var import = LabImport.Of(file, now ?? Never, new Dictionary<int, string>());
        foreach (var passed in import.Passed)
            leftOut.Add(line + passed.Line - 1, passed.Name, passed.Why);
        foreach (var asked in import.Questions)
            leftOut.Add(line + asked.Row.Line - 1, asked.Analyte.Name, "its unit has to be asked: read the file on the page of blood tests, too");
        return import.Entries.Select(entry => new FileEntry(line, now is null ? entry with { Recorded = null } : entry, []));
    }

    /// <summary>By its category, or by a code that can mean nothing else.</summary>
    private static bool IsLab(JsonElement observation) =>
        Code(observation, "category", FhirCodes.Embedded.Systems["category"]) is "laboratory"
        || Items(observation, "component").Prepend(observation).Any(part => Object(part, "code") is { } code
            && Items(code, "coding").Any(coding => Text(coding, "system") == FhirCodes.Embedded.Systems["loinc"]
                && Text(coding, "code") is { } loinc && LabKnowledge.Embedded.ByLoinc(loinc) is not null));

    private static string Name(JsonElement observation) => Object(observation, "code") is { } code
        && (Text(code, "text") ?? Items(code, "coding").Select(coding => Text(coding, "display")).FirstOrDefault(display => display is not null)) is { } name
            ? name
            : "observation";
}
