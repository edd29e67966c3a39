using System.Data.Common;

namespace Vastus.Store.Backups;

/// <summary>A column of a table, as both databases know it.</summary>
internal sealed record BackupColumn(string Name, BackupColumnType Type)
{
    /// <summary>The columns of a table as it stands.</summary>
    public static async Task<IReadOnlyList<BackupColumn>> OfAsync(DbTransaction transaction, string table)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT * FROM {table} LIMIT 0";
        await using var none = await command.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, none.FieldCount).Select(i => new BackupColumn(none.GetName(i), TypeOf(none.GetDataTypeName(i))))];
    }

    private static BackupColumnType TypeOf(string declared) => declared.ToUpperInvariant() switch
    {
        "TEXT" => BackupColumnType.Text,
        "INTEGER" or "BIGINT" => BackupColumnType.Whole,
        "DOUBLE PRECISION" => BackupColumnType.Number,
        _ => throw new InvalidDataException($"A column of the type {declared} cannot be restored."),
    };
}
