namespace Vastus.Core;

/// <summary>What became of something a person typed: a value, or all they have to correct.</summary>
public sealed record Parsed<T> where T : class
{
    private Parsed(T? value, IReadOnlyList<Problem> problems) => (Value, Problems) = (value, problems);

    /// <summary>Null exactly when there are problems.</summary>
    public T? Value { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public static implicit operator Parsed<T>(T value) => new(value, []);

    public static implicit operator Parsed<T>(List<Problem> problems) => new(null, problems);

    public void Deconstruct(out T? value, out IReadOnlyList<Problem> problems) =>
        (value, problems) = (Value, Problems);
}
