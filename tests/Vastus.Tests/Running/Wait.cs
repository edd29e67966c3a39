using System.Diagnostics;

namespace Vastus.Tests.Running;

/// <summary>Waits for what another program does, and fails when it does not.</summary>
internal static class Wait
{
    /// <summary>Long, since the machine may be busy; nobody waits so long when all is well.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(2);

    public static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var time = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(time.Elapsed < Most, "It did not happen.");
            await Task.Delay(1);
        }
    }
}
