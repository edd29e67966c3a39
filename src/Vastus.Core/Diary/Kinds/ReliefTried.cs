namespace Vastus.Core.Diary.Kinds;

/// <summary>A measure that was tried against a spasm, and whether it helped.</summary>
public sealed record ReliefTried : Happening
{
    public const string Word = "relief";

    /// <exception cref="ArgumentOutOfRangeException">No name: a bug in the caller.</exception>
    public ReliefTried(string measure)
    {
        Must.Hold(measure is not "", "relief has a measure");
        Name = measure;
    }

    public override string Kind => Word;

    /// <summary>Null: not said.</summary>
    public ReliefEffect? Effect { get; init; }

    internal static ReliefTried Read(RowReader reader)
    {
        var name = reader.RequiredName("stretch");
        reader.Fact("pain-before", Intensity.Range);
        reader.Fact("pain-after", Intensity.Range);
        return new(name is "" ? "?" : name) { Effect = reader.Level<ReliefEffect>() };
    }

    internal override EntryRow Write(EntryRow row) => row with { Level = Effect is { } effect ? Words<ReliefEffect>.Of(effect) : null };
}

public enum ReliefEffect
{
    Worse,
    None,
    Some,
    Full,
}
