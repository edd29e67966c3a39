namespace Vastus.Core.Exchange.Apple;

/// <summary>Stops the reading of a file from within a stream, where nothing can be returned; caught in <see cref="AppleHealth"/>.</summary>
internal sealed class AppleRefusal(Problem problem, int line = 1) : Exception(problem.ToString())
{
    public Problem Problem => problem;

    /// <summary>From 1.</summary>
    public int Line => line;
}
