namespace Vastus.Core.Exchange.Apple;

/// <summary>Why a file as a whole is refused. Single rows never are: nobody can correct what a phone wrote.</summary>
internal static class AppleProblems
{
    private const string Again = "export it again in the Health app, and choose the export.zip";

    public static Problem BrokenZip { get; } = new("file", "apple.zip.broken", "the zip is cut short or damaged", Again);

    public static Problem Encrypted { get; } = new("file", "apple.zip.encrypted", "the zip is locked with a password", "choose the export.zip as the phone wrote it");

    public static Problem ManyFiles { get; } = new("file", "apple.zip.many", "the zip holds more files than an export does", Again);

    public static Problem NoExport { get; } = new("file", "apple.none", "this is no export of Apple Health", "in the Health app, tap your picture, then Export All Health Data");

    public static Problem Swells { get; } = new("file", "apple.zip.swells", "the zip unpacks to far more than a phone writes", Again);

    public static Problem BrokenXml { get; } = new("file", "apple.xml.broken", "from here on the file is cut short or damaged", Again);

    public static Problem Entities { get; } = new("file", "apple.xml.entity", "the file declares abbreviations of its own, which a phone never does", Again);

    public static Problem LongHead { get; } = new("file", "apple.xml.head", "the head of the file does not end", Again);

    public static Problem LongTag { get; } = new("file", "apple.xml.long", $"a part is longer than {GuardedBytes.PartMost / 1024} KB", Again);

    public static Problem Raw { get; } = new("file", "apple.xml.raw", "a part is raw text (CDATA), which a phone never writes", Again);

    public static Problem Deep { get; } = new("file", "apple.xml.deep", $"parts stand in each other more than {AppleRecords.DepthMost} deep", Again);

    public static Problem ManyNames { get; } = new("file", "apple.xml.names", $"there are more than {BoundedNames.Most:N0} different names of parts", Again);

    public static Problem Encoding { get; } = new("encoding", "apple.xml.encoding", "the file is not UTF-8 text", "choose the file as the phone wrote it, not one that a program saved anew");

    public static Problem More(string what) => new("file", "apple.many", $"there are more {what} than a life holds", Again);
}
