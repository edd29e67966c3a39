namespace Vastus.Core.Diary.Kinds;

/// <summary>A yes-or-no factor of the person's own. An entry says yes.</summary>
public sealed record Tag : Happening
{
    public const string Word = "tag";

    /// <exception cref="ArgumentOutOfRangeException">No name: a bug in the caller.</exception>
    public Tag(string name)
    {
        Must.Hold(name is not "", "a tag has a name");
        Name = name;
    }

    public override string Kind => Word;

    internal static Tag Read(RowReader reader) => new(reader.RequiredName("stress") is { Length: > 0 } name ? name : "?");
}
