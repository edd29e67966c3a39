namespace Vastus.Core.Diary;

/// <summary>What happened. Each kind is a type of its own that cannot hold a wrong unit or an impossible amount.</summary>
public abstract record Happening
{
    /// <summary>The kind's word in the diary file.</summary>
    public abstract string Kind { get; }

    /// <summary>Which one of its kind. Null: not said.</summary>
    public string? Name { get; init; }

    /// <summary>How long it lasted. Null: not known.</summary>
    public Minutes? Minutes { get; init; }

    /// <summary>The muscle or place. Null: not said.</summary>
    public string? Site { get; init; }

    /// <summary>Null: not said.</summary>
    public Side? Side { get; init; }

    /// <summary>Further facts, in the order in which they were given.</summary>
    public Details Details { get; init; } = Details.None;

    /// <summary>Writes what the kind adds into the columns of <paramref name="row"/>.</summary>
    internal virtual EntryRow Write(EntryRow row) => row;
}

/// <summary>A side of the body, as the person sees it.</summary>
public enum Side
{
    Left,
    Right,
    Both,
}
