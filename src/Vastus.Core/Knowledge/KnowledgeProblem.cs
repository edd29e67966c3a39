namespace Vastus.Core.Knowledge;

/// <summary>Something wrong in a knowledge file, for the person who edits it.</summary>
/// <param name="Line">Counted from 1.</param>
public sealed record KnowledgeProblem(string File, int Line, Problem What)
{
    public override string ToString() => $"{File}:{Line}: {What}";
}
