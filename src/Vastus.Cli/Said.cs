using Vastus.Store.Backups;

namespace Vastus.Cli;

/// <summary>Counts in words.</summary>
internal static class Said
{
    public static string Of(long count, string one, string? many = null) => $"{count:N0} {(count is 1 ? one : many ?? one + "s")}";

    public static string Of(BackupManifest backup) => $"{Of(backup.Diaries, "diary", "diaries")}, {Of(backup.Entries, "entry", "entries")} with those deleted or edited lately";
}
