namespace Vastus.Cli;

/// <summary>How files are to come in.</summary>
/// <param name="Columns">What the columns of a table mean. Null: as remembered.</param>
/// <param name="LeaveOutBroken">Rows that cannot be read are passed over.</param>
internal sealed record ImportWish(string? Columns, bool LeaveOutBroken);
