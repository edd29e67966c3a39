namespace Vastus.Store.Backups;

/// <summary>One table in a backup.</summary>
/// <param name="Table">Its name.</param>
/// <param name="File">The file in the archive: JSON Lines, one row a line, nothing for what is null.</param>
/// <param name="Rows">How many lines.</param>
/// <param name="Bytes">Unpacked.</param>
/// <param name="Sha256">Of the file, unpacked, in small hexadecimal digits.</param>
public sealed record BackupPart(string Table, string File, long Rows, long Bytes, string Sha256);
