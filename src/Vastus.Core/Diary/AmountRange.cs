namespace Vastus.Core.Diary;

/// <summary>What an amount may be: a unit, and the least and the most that can be meant.</summary>
/// <param name="Unit">As written in the diary file; empty for a bare scale.</param>
/// <param name="Least">Inclusive.</param>
/// <param name="Most">Inclusive. A bound of the possible, not of the healthy: too much must be loggable.</param>
public sealed record AmountRange(string Unit, decimal Least, decimal Most)
{
    public bool Contains(decimal amount) => amount >= Least && amount <= Most;

    /// <exception cref="ArgumentOutOfRangeException">Outside the range: a bug in the caller.</exception>
    public decimal Checked(decimal amount) => Contains(amount)
        ? amount
        : throw new ArgumentOutOfRangeException(nameof(amount), amount, ToString());

    public override string ToString() => $"a number from {Least} to {Most}" + (Unit is "" ? "" : $" {Unit}");
}
