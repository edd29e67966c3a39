namespace Vastus.Store.Backups;

/// <summary>What a column can hold.</summary>
internal enum BackupColumnType
{
    Text,
    Whole,
    Number,
}
