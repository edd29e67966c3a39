using Vastus.Core.Diary;

namespace Vastus.Core.Exchange.Tables;

/// <summary>What an entry of a table is to be, before it is found right.</summary>
/// <param name="Row">Without its time.</param>
/// <param name="Column">The name of the column that it is from, for what is wrong with it.</param>
internal sealed record MeantRow(EntryRow Row, string Column);
