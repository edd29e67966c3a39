using System.Collections.Immutable;

namespace Vastus.Core.Today;

/// <summary>What is logged of one kind on one day.</summary>
/// <param name="Knowing">How far it can be relied on.</param>
/// <param name="Amount">The sum, in the kind's unit; zero for <see cref="Knowing.None"/>. Null: not known.</param>
/// <param name="Times">How many entries.</param>
/// <param name="Unsaid">How many of them do not say how much: the sum is then too low.</param>
public sealed record DayTotal(Knowing Knowing, decimal? Amount, int Times, int Unsaid)
{
    /// <summary>Adds up one kind.</summary>
    /// <param name="amounts">One for each entry; null: it does not say.</param>
    /// <param name="covered">Whether a check-in of the day covers the kind.</param>
    public static DayTotal Of(ImmutableArray<decimal?> amounts, bool covered)
    {
        if (amounts is [])
            return covered ? new(Knowing.None, 0, 0, 0) : new(Knowing.Unknown, null, 0, 0);
        var unsaid = amounts.Count(a => a is null);
        if (amounts.All(a => a is 0))
            return new(Knowing.None, 0, amounts.Length, 0);
        return new(covered ? Knowing.All : Knowing.SoFar, unsaid == amounts.Length ? null : amounts.Sum(), amounts.Length, unsaid);
    }
}
