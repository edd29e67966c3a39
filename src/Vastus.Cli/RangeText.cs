using Vastus.Core.Triggers.Findings;

namespace Vastus.Cli;

/// <summary>An estimate and its range as a line of characters, on the log scale of the pages: an eighth as often to sixteen times as often.</summary>
internal static class RangeText
{
    private const int Doubling = 4;
    private const int Least = -3;
    private const int Most = 4;
    private const int Width = ((Most - Least) * Doubling) + 1;

    /// <summary>What stands under the lines.</summary>
    public static string Scale { get; } =
        $"{new string(' ', Place(-1))}½{new string(' ', Place(0) - Place(-1) - 1)}1{new string(' ', Place(2) - Place(0) - 1)}4 times as often";

    /// <returns><c>o</c> for the estimate, <c>-</c> for the range, <c>&lt;</c> and <c>&gt;</c> where it goes on, <c>|</c> or <c>+</c> for no difference.</returns>
    public static string Of(Estimate estimate)
    {
        var line = new char[Width];
        Array.Fill(line, ' ');
        var (low, high) = (Math.Log2(estimate.Low), Math.Log2(estimate.High));
        Array.Fill(line, '-', Place(low), Place(high) - Place(low) + 1);
        line[Place(0)] = line[Place(0)] is '-' ? '+' : '|';
        if (low < Least)
            line[0] = '<';
        if (high > Most)
            line[^1] = '>';
        line[Place(Math.Log2(estimate.OddsRatio))] = 'o';
        return new(line);
    }

    private static int Place(double doublings) => (int)Math.Round((Math.Clamp(doublings, Least, Most) - Least) * Doubling);
}
