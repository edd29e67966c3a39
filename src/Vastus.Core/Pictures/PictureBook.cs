using Vastus.Core.Knowledge;

namespace Vastus.Core.Pictures;

/// <summary>All drawings, by id.</summary>
public sealed record PictureBook(IReadOnlyDictionary<string, Picture> ById)
{
    /// <summary>What does not move.</summary>
    public const string File = "knowledge/pictures.yaml";

    /// <summary>Exercises and stretches.</summary>
    public const string MovementsFile = "knowledge/movements.yaml";

    private static readonly Lazy<PictureBook> Lazy = new(() =>
        PictureReader.Read(Knowledge.Embedded.Text(File), File).OrThrow()
            .With(PictureReader.Read(Knowledge.Embedded.Text(MovementsFile), MovementsFile).OrThrow()));

    /// <exception cref="InvalidDataException">An embedded file is broken.</exception>
    public static PictureBook Embedded => Lazy.Value;

    /// <summary>Of two drawings with one id, the one here.</summary>
    public PictureBook With(PictureBook other) =>
        new(ById.Values.Concat(other.ById.Values).DistinctBy(p => p.Id).ToDictionary(p => p.Id));
}
