using Vastus.Core.Knowledge;

namespace Vastus.Core.Pictures;

/// <summary>All drawings, by id.</summary>
public sealed record PictureBook(IReadOnlyDictionary<string, Picture> ById)
{
    public const string File = "knowledge/pictures.yaml";

    private static readonly Lazy<PictureBook> Lazy = new(() => PictureReader.Read(Knowledge.Embedded.Text(File), File).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static PictureBook Embedded => Lazy.Value;
}
