using System.Xml;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Reads <c>export.xml</c>, one record after the other.</summary>
/// <remarks>
/// Of a record that is of no use nothing but its type is looked at, and no text is made of it: a file has millions.
/// Names are compared by reference, since the reader keeps each name once.
/// </remarks>
internal sealed class AppleRecords : IDisposable
{
    /// <summary>A phone goes four deep.</summary>
    public const int DepthMost = 32;

    private const int ChunkMost = 1_024;
    private const int FactsMost = 40;
    private readonly GuardedBytes bytes;
    private readonly AppleGathered gathered;
    private readonly XmlReader reader;
    private readonly IXmlLineInfo place;
    private readonly AppleNames names;
    private readonly AppleTypes types = new();
    private readonly AppleRow row = new();
    private readonly SameWords words = new();
    private readonly char[] chunk = new char[ChunkMost];

    /// <summary>How deep the record stands that waits for what is written inside it. Null: none does.</summary>
    private int? open;

    private bool isInCorrelation;

    public AppleRecords(GuardedBytes bytes, AppleGathered gathered)
    {
        (this.bytes, this.gathered) = (bytes, gathered);
        var table = new BoundedNames();
        names = new(table);
        reader = XmlReader.Create(bytes, new XmlReaderSettings
        {
            NameTable = table,
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
        });
        place = (IXmlLineInfo)reader;
    }

    public void Dispose() => reader.Dispose();

    /// <returns>Null: at the end.</returns>
    public FileEntry? Next()
    {
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                if (Element() && Finish() is { } found)
                    return found;
            }
            else if (reader.NodeType is XmlNodeType.EndElement)
            {
                if (reader.Depth == open && Finish() is { } found)
                    return found;
                if (isInCorrelation && ReferenceEquals(reader.LocalName, names.Correlation))
                    isInCorrelation = false;
            }
            else if (reader.NodeType is XmlNodeType.XmlDeclaration && reader.GetAttribute("encoding") is { } encoding
                && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !encoding.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
            {
                throw new AppleRefusal(AppleProblems.Encoding);
            }
        }

        if (bytes.IsInHead)
            throw new AppleRefusal(AppleProblems.NoExport);
        types.Tell(gathered.LeftOut);
        return null;
    }

    /// <returns>Whether the row is whole.</returns>
    private bool Element()
    {
        var (name, depth) = (reader.LocalName, reader.Depth);
        if (depth > DepthMost)
            throw new AppleRefusal(AppleProblems.Deep, place.LineNumber);
        if (bytes.IsInHead)
        {
            bytes.IsInHead = false;
            return ReferenceEquals(name, names.HealthData) ? false : throw new AppleRefusal(AppleProblems.NoExport, place.LineNumber);
        }

        if (ReferenceEquals(name, names.Record))
            return !isInCorrelation && Record(depth, dose: false);
        if (ReferenceEquals(name, names.MetadataEntry))
            Metadata(depth);
        else if (depth is 1)
            return Other(name, depth);
        return false;
    }

    private bool Other(string name, int depth)
    {
        if (ReferenceEquals(name, names.Workout))
            return Row(gathered.Workouts.Type, depth);
        if (ReferenceEquals(name, names.DoseEvent))
            return Record(depth, dose: true);
        if (ReferenceEquals(name, names.Correlation))
            isInCorrelation = !reader.IsEmptyElement;
        else if (ReferenceEquals(name, names.ClinicalRecord))
            gathered.ClinicalRecords++;
        else if (ReferenceEquals(name, names.ExportDate))
            gathered.Exported(reader.MoveToAttribute("value") ? AppleTime.Parse(Chunk()) : null);
        else if (!ReferenceEquals(name, names.Me))
            gathered.LeftOut.Add(AppleWords.Of(name), AppleType.NoPlace, place.LineNumber);
        return false;
    }

    private bool Record(int depth, bool dose)
    {
        var type = dose ? types.Of(names.DoseEvent) : TypeOf();
        if (type.Use is AppleUse.Nothing)
        {
            if (type.Passed++ is 0)
                type.FirstPassed = place.LineNumber;
            return false;
        }

        return Row(type, depth);
    }

    /// <returns>Whether the row is whole: nothing stands inside it.</returns>
    private bool Row(AppleType type, int depth)
    {
        row.Begin(type, place.LineNumber);
        row.Facts = type.Use is AppleUse.Dose ? [] : null;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            var name = reader.LocalName;
            if (ReferenceEquals(name, names.StartDate))
                row.Start = AppleTime.Parse(Chunk());
            else if (ReferenceEquals(name, names.EndDate))
                row.End = AppleTime.Parse(Chunk());
            else if (ReferenceEquals(name, names.SourceName))
                row.Source = gathered.Sources.Number(Chunk());
            else if (ReferenceEquals(name, names.Value) || ReferenceEquals(name, names.ActivityType))
                row.SetValue(Chunk());
            else if (ReferenceEquals(name, names.Unit) || ReferenceEquals(name, names.DurationUnit))
                row.Unit = words.Of(Chunk());
            else if (ReferenceEquals(name, names.Duration))
                row.Duration = AppleUnits.Number(Chunk());
            else if (row.Facts is not null)
                Chunk();
        }

        reader.MoveToElement();
        open = reader.IsEmptyElement ? null : depth;
        return open is null;
    }

    /// <summary>Only of the row itself: parts of a workout have zones of their own.</summary>
    private void Metadata(int depth)
    {
        if (depth - 1 != open || reader.GetAttribute("key") is not { } key || reader.GetAttribute("value") is not { } value)
            return;
        if (key is "HKTimeZone")
            row.Zone = gathered.Zones.Number(value);
        else if (key is "HKAverageMETs")
            row.Mets = AppleUnits.Number(value.AsSpan(0, value.IndexOf(' ') is >= 0 and var blank ? blank : value.Length));
        else if (row.Facts is { Count: < FactsMost } facts)
            facts[key] = value;
    }

    private FileEntry? Finish()
    {
        open = null;
        var entry = gathered.Take(row);
        row.Facts = null;
        return entry is null ? null : new(row.Line, entry, []);
    }

    private AppleType TypeOf() =>
        (reader.MoveToFirstAttribute() && ReferenceEquals(reader.LocalName, names.Type)) || reader.MoveToAttribute("type") ? types.Of(Chunk()) : types.Of("HKNothing");

    /// <summary>The value of the attribute, cut off where no value of use goes on. Of a dose it is also kept, by the name of the attribute.</summary>
    private ReadOnlySpan<char> Chunk()
    {
        if (row.Facts is { Count: < FactsMost } facts)
            return facts[reader.LocalName] = reader.Value;

        // The reader has the whole of an attribute, and hands it out at once.
        return chunk.AsSpan(0, reader.ReadValueChunk(chunk, 0, ChunkMost));
    }
}
