using System.IO.Compression;
using System.Text.Json;
using Vastus.Core.Diary.Files;
using Vastus.Core.Labs.Files;

namespace Vastus.Core.Exchange.Apple;

/// <summary>The clinical records beside the export: one FHIR resource a file, as hospitals sent them to the phone.</summary>
/// <remarks>One that cannot be read is counted and passed over: nobody can correct it, and the others are good.</remarks>
internal sealed class ClinicalFiles(AppleArchive archive, AppleGathered gathered)
{
    /// <summary>Of one file; scanned documents are larger, and hold neither results nor medicines. Unit: bytes.</summary>
    private const int BytesMost = 2 * 1024 * 1024;

    private const long AllMost = 256L * 1024 * 1024;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };
    private static readonly string[] Medicines = ["MedicationStatement", "MedicationRequest", "MedicationOrder"];
    private readonly ClinicalMedicines medicines = new(gathered);
    private readonly byte[] buffer = new byte[archive.Clinical is [] ? 0 : BytesMost];
    private long all;

    public IEnumerable<FileEntry> Entries()
    {
        if (archive.Clinical is [] && gathered.ClinicalRecords > 0)
            gathered.LeftOut.Add("clinical records", "they are files of their own: import the whole export.zip to have them", 1, gathered.ClinicalRecords);

        foreach (var file in archive.Clinical)
        {
            if (Read(file) is not { } json)
                continue;
            foreach (var row in Of(file.Name, json))
                yield return row;
        }

        foreach (var row in medicines.Entries())
            yield return row;
    }

    private ReadOnlyMemory<byte>? Read(ZipArchiveEntry file)
    {
        if (file.IsEncrypted)
            throw new AppleRefusal(AppleProblems.Encrypted);
        using var opened = file.Open();
        var length = opened.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        all += length;
        if (all > AllMost)
            throw new AppleRefusal(AppleProblems.Swells);
        if (length < buffer.Length)
            return buffer.AsMemory(0, length);
        gathered.LeftOut.Add("clinical records", $"they are larger than {BytesMost / 1024 / 1024} MB", 1);
        return null;
    }

    /// <summary>Half of a character, which JSON allows, is found only where the text is read.</summary>
    private IReadOnlyList<FileEntry> Of(string name, ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            var type = FhirText.Of(document.RootElement, "resourceType");
            if (type is "Observation" or "DiagnosticReport" or "Bundle")
                return Results(name, json);
            if (Medicines.Contains(type))
                medicines.Add(document.RootElement);
            else
                gathered.LeftOut.Add(type is null ? "other files in the zip" : $"clinical records: {AppleWords.Of(type)}", AppleType.NoPlace, 1);
        }
        catch (Exception damaged) when (damaged is JsonException or InvalidOperationException)
        {
            gathered.LeftOut.Add("clinical records", "they are damaged", 1);
        }

        return [];
    }

    /// <summary>As the page for blood results reads them; those it would ask about are not added.</summary>
    private List<FileEntry> Results(string name, ReadOnlyMemory<byte> json)
    {
        var file = LabFile.Read(name, json, gathered.Zone);
        if (file.ProblemCount > 0)
        {
            gathered.LeftOut.Add("clinical records: observation", "they hold no result that can be read", 1);
            return [];
        }

        var import = LabImport.Of(file, gathered.Now ?? Instant.FromUtc(Diary.Moment.LastYear, 1, 1, 0, 0), new Dictionary<int, string>());
        foreach (var passed in import.Passed)
            gathered.LeftOut.Add("results in clinical records", passed.Why, passed.Line);
        if (import.Questions.Count > 0)
            gathered.LeftOut.Add("results in clinical records", "their unit leaves a question; write them down under blood results", 1, import.Questions.Count);
        return [.. import.Entries.Select(entry => new FileEntry(1, gathered.Now is null ? entry with { Recorded = null } : entry, []))];
    }
}
