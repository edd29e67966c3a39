namespace Vastus.Store.Backups;

/// <summary>A file cannot be restored, and nothing was touched.</summary>
/// <param name="message">What is wrong; what would be right.</param>
/// <param name="cause">Null: the message says all.</param>
public sealed class BackupRefusedException(string message, Exception? cause = null) : Exception(message, cause);
