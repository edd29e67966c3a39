using System.Collections.Immutable;

namespace Vastus.Core.Diary.Kinds;

/// <summary>For the kinds that it covers, what is not logged on that local day did not happen. Unknown becomes none.</summary>
public sealed record CheckIn : Happening
{
    public const string Word = "checkin";
    private const string TagPrefix = "tag:";

    /// <exception cref="ArgumentOutOfRangeException">Nothing covered, or something that is not a kind: a bug in the caller.</exception>
    public CheckIn(IEnumerable<string> covers)
    {
        Covers = [.. covers];
        Must.Hold(Covers is not [] && Covers.All(CanCover), "a check-in covers kinds");
    }

    public override string Kind => Word;

    /// <summary>Kinds, or <c>tag:NAME</c> for one tag; in the order given.</summary>
    public ImmutableArray<string> Covers { get; }

    public bool Equals(CheckIn? other) => base.Equals(other) && Covers.SequenceEqual(other!.Covers);

    public override int GetHashCode() => Covers.Aggregate(base.GetHashCode(), HashCode.Combine);

    internal static CheckIn Read(RowReader reader)
    {
        reader.MarkRead("covers");
        var covers = (reader.Text("covers", reader.Row.Covers, most: 2_000) ?? "")
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (covers is [])
            reader.Add("covers", "covers.missing", "a check-in covers something", "write the kinds that are complete, separated by ;");
        foreach (var kind in covers.Where(kind => !CanCover(kind)))
            reader.Add("covers", "covers.unknown", $"{RowReader.Quoted(kind)} is not a kind", "write kinds such as fluid;caffeine, or tag:NAME");
        return reader.Problems is [] ? new(covers) : new([Fluid.Word]);
    }

    internal override EntryRow Write(EntryRow row) => row with { Covers = string.Join(';', Covers) };

    private static bool CanCover(string kind) => kind.StartsWith(TagPrefix, StringComparison.Ordinal)
        ? kind.Length > TagPrefix.Length && !kind.Contains(';', StringComparison.Ordinal)
        : kind is not (Word or NoteOnly.Word) && Diary.Kind.Reader(kind) is not null;
}
