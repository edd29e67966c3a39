namespace Vastus.Core.Diary.Kinds;

/// <summary>Physical activity.</summary>
public sealed record Exercise : Happening
{
    public const string Word = "exercise";

    public override string Kind => Word;

    /// <summary>Null: not said.</summary>
    public Effort? Effort { get; init; }

    internal static Exercise Read(RowReader reader) => new() { Effort = reader.Level<Effort>() };

    internal override EntryRow Write(EntryRow row) => row with { Level = Effort is { } effort ? Words<Effort>.Of(effort) : null };
}

public enum Effort
{
    Easy,
    Moderate,
    Hard,
}
