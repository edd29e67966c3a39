namespace Vastus.Core;

internal static class Must
{
    /// <exception cref="ArgumentOutOfRangeException">The rule does not hold: a bug in the caller.</exception>
    public static void Hold(bool condition, string rule)
    {
        if (!condition)
            throw new ArgumentOutOfRangeException(nameof(condition), rule);
    }
}
