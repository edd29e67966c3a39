using NodaTime;

namespace Vastus.Tests.Running;

/// <summary>It is always the same moment, until told otherwise.</summary>
/// <param name="now">Which.</param>
internal sealed class StoppedClock(Instant now) : IClock
{
    private Instant now = now;

    public Instant GetCurrentInstant() => now;

    public void Pass(Duration time) => now += time;
}
