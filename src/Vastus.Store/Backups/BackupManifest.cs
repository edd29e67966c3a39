using System.Text.Json.Serialization;

namespace Vastus.Store.Backups;

/// <summary>What a backup holds: the file <c>manifest.json</c> in it.</summary>
/// <param name="Format">Always <see cref="FormatName"/>.</param>
/// <param name="Version">Of the format; one more when an older Vastus could not read it any more.</param>
/// <param name="Made">ISO, UTC: all parts show the store at this one moment, or the instant before.</param>
/// <param name="Migrations">Which had been run: the version of the tables.</param>
/// <param name="Parts">All tables, each behind those that it refers to.</param>
public sealed record BackupManifest(
    string Format, int Version, string Made, IReadOnlyList<string> Migrations, IReadOnlyList<BackupPart> Parts)
{
    public const string FormatName = "vastus-backup";
    public const int VersionNow = 1;
    internal const string File = "manifest.json";

    /// <summary>Holds the SHA-256 of <see cref="File"/>, as the program <c>sha256sum</c> writes and checks it.</summary>
    internal const string DigestFile = "manifest.json.sha256";

    [JsonIgnore]
    public long Entries => RowsOf("entry");

    [JsonIgnore]
    public long Diaries => RowsOf("diary");

    private long RowsOf(string table) => Parts.FirstOrDefault(part => part.Table == table)?.Rows ?? 0;
}
