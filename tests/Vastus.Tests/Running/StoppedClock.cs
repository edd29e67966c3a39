using NodaTime;

namespace Vastus.Tests.Running;

/// <summary>It is always the same moment.</summary>
/// <param name="now">Which.</param>
internal sealed class StoppedClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
