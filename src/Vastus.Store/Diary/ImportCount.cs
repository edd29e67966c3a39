namespace Vastus.Store.Diary;

/// <summary>What an import did.</summary>
/// <param name="New">Entries that were added.</param>
/// <param name="Known">Entries whose id the diary knew, deleted ones too: they changed nothing.</param>
public sealed record ImportCount(long New, long Known)
{
    public long Total => New + Known;
}
