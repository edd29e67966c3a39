namespace Vastus.Core.Diary.Kinds;

/// <summary>A cramp, spasm, twitch or stiffness. <see cref="Entry.At"/> is its onset.</summary>
public sealed record Spasm : Happening
{
    public const string Word = "spasm";

    public override string Kind => Word;

    /// <summary>Which of the four. Null: not said.</summary>
    public SpasmType? Type
    {
        get => Words<SpasmType>.Parse(Name);
        init => Name = value is { } type ? Words<SpasmType>.Of(type) : null;
    }

    /// <summary>How bad at its worst. Null: not said.</summary>
    public Intensity? Intensity { get; init; }

    /// <summary>What the person was doing when it began. Null: not said.</summary>
    public Doing? Doing => Words<Doing>.Parse(Details["doing"]);

    internal static Spasm Read(RowReader reader)
    {
        reader.Word<Doing>("detail", reader.Details["doing"]);
        var side = reader.Level<Side>();
        if (side is not null && reader.Row.Side is { } other && other != reader.Row.Level)
            reader.Add("side", "side.conflict", $"the side is {other} but the level says {reader.Row.Level}", "write the side once");
        return new()
        {
            Type = reader.Word<SpasmType>("name", reader.Row.Name),
            Intensity = reader.Amount(Kinds.Intensity.Range) is { } points ? new Intensity(points) : null,
            Side = side,
        };
    }

    internal override EntryRow Write(EntryRow row) => row with { Amount = Intensity?.ToString() };
}

public enum SpasmType
{
    Cramp,
    Spasm,
    Twitch,
    Stiffness,
}

public enum Doing
{
    Sleep,
    Rest,
    Sitting,
    Standing,
    Walking,
    Exercise,
    AfterExercise,
}
