namespace Vastus.Core.Knowledge;

/// <summary>What became of a knowledge file: its content, or everything that is wrong with it, by line.</summary>
/// <param name="Value">Null exactly when there are problems.</param>
public sealed record KnowledgeRead<T>(T? Value, IReadOnlyList<KnowledgeProblem> Problems) where T : class
{
    /// <summary>What could be read in spite of the problems, with stand-ins where it could not: enough to look for problems elsewhere.</summary>
    internal T? Found { get; init; } = Value;

    /// <exception cref="InvalidDataException">The file is broken; the message lists every problem.</exception>
    public T OrThrow() => Value ?? throw new InvalidDataException(string.Join('\n', Problems));
}
