using Vastus.Core.Diary.Files;

namespace Vastus.Core.Labs.Files;

/// <summary>Results read from a laboratory's file: FHIR R4 as JSON, or a table as CSV.</summary>
/// <param name="Rows">In the order of the file.</param>
/// <param name="Problems">With any, nothing of the file is to be used. At most <see cref="FileCheck.ProblemsMost"/>.</param>
/// <param name="ProblemCount">All of them.</param>
/// <param name="Passed">What was left out on purpose and why, by line: results without a number, or taken back by the laboratory.</param>
public sealed record LabFile(IReadOnlyList<LabRow> Rows, IReadOnlyList<FileProblem> Problems, int ProblemCount, IReadOnlyList<PassedOver> Passed)
{
    /// <summary>More than a life of blood tests. Unit: bytes.</summary>
    public const int BytesMost = 16 * 1024 * 1024;

    /// <summary>More results than this in one file are a mistake.</summary>
    public const int RowsMost = 20_000;

    /// <param name="name">Of the file, for messages.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="zone">In which a time without an offset, or a day alone, is meant.</param>
    public static LabFile Read(string name, ReadOnlyMemory<byte> bytes, DateTimeZone zone)
    {
        var gathered = new LabFileProblems(name);
        if (bytes.Length > BytesMost)
        {
            gathered.Add(1, "file", "file.large", $"the file is larger than {BytesMost / 1024 / 1024} MB", "import it in parts");
            return gathered.With([], []);
        }

        var text = bytes.Span.StartsWith(System.Text.Encoding.UTF8.Preamble) ? bytes[System.Text.Encoding.UTF8.Preamble.Length..] : bytes;
        if (text.Span.TrimStart(" \t\r\n"u8) is [])
        {
            gathered.Add(1, "file", "file.empty", "the file is empty", "choose a FHIR bundle or a table of results");
            return gathered.With([], []);
        }

        return text.Span.TrimStart(" \t\r\n"u8)[0] is (byte)'{' or (byte)'['
            ? new FhirResults(text, zone, gathered).Read()
            : new LabCsv(text, zone, gathered).Read();
    }
}

/// <summary>A result that is left out.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Name">Of the test.</param>
/// <param name="Why">Within a sentence: "it holds no number".</param>
public sealed record PassedOver(int Line, string Name, string Why);
