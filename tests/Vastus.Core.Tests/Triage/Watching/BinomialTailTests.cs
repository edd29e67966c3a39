using Vastus.Core.Triage.Watching;

namespace Vastus.Core.Tests.Triage.Watching;

public sealed class BinomialTailTests
{
    // Worked out by hand from binomial coefficients: 1/2^8; 13/2^12; 1 - 0.7^3; and the ends.
    [Theory]
    [InlineData(8, 8, 0.5, 0.00390625)]
    [InlineData(11, 12, 0.5, 0.003173828125)]
    [InlineData(1, 3, 0.3, 0.657)]
    [InlineData(0, 5, 0.2, 1)]
    [InlineData(0, 0, 0.2, 1)]
    [InlineData(5, 5, 1, 1)]
    public void It_is_the_exact_tail(int count, int of, double rate, double tail) =>
        Assert.Equal(tail, BinomialTail.AtLeast(count, of, rate), tolerance: 1e-12);

    [Fact]
    public void It_agrees_with_the_sum_from_below_for_large_counts() => Assert.Equal(
        1 - Simulation.Binomial.AtMost(299, 700, 0.4), BinomialTail.AtLeast(300, 700, 0.4), tolerance: 1e-9);
}
