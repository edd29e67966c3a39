using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Relief;

namespace Vastus.Core.Reports;

/// <summary>What was tried while a spasm ran, and what it did.</summary>
/// <param name="Rows">The most often tried first.</param>
public sealed record ReliefReport(IReadOnlyList<ReliefReportRow> Rows)
{
    public static ReliefReport Of(IReadOnlyList<Entry> within) => new(
    [
        .. within.Select(entry => entry.What).OfType<ReliefTried>().GroupBy(tried => tried.Name!)
            .Select(group => ReliefReportRow.Of(group.Key, [.. group])).OrderByDescending(row => row.Tried).ThenBy(row => row.Name, StringComparer.Ordinal),
    ]);
}

/// <summary>One measure.</summary>
/// <param name="Unsaid">Times of which it was not said what it did.</param>
/// <param name="Minutes">To the end of the spasm, of the times that it eased it fully. Null: not known.</param>
public sealed record ReliefReportRow(string Name, int Tried, int Full, int Some, int None, int Worse, int Unsaid, Spread? Minutes)
{
    internal static ReliefReportRow Of(string word, IReadOnlyList<ReliefTried> tried)
    {
        return new(
            ReliefKnowledge.Embedded.Measures.FirstOrDefault(measure => measure.Word == word)?.Name ?? EntryWords.Plain(word, capital: true),
            tried.Count, Times(ReliefEffect.Full), Times(ReliefEffect.Some), Times(ReliefEffect.None), Times(ReliefEffect.Worse), Times(null),
            Spread.From(tried.Where(one => one.Effect is ReliefEffect.Full).Select(one => one.Minutes?.Value)));

        int Times(ReliefEffect? effect) => tried.Count(one => one.Effect == effect);
    }
}
