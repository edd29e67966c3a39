using Vastus.Core.Pictures;

namespace Vastus.Core.Tests.Pictures;

public sealed class PictureSheetTests
{
    [Fact]
    public void The_sheet_in_the_docs_is_what_the_program_draws() => Assert.True(
        PictureSheet.Svg(PictureBook.Embedded) == File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", PictureSheet.File)),
        "docs/figures.svg is not what the program draws: run `dotnet run --project bench/Vastus.Bench -- figures` and look at every figure that changed.");

    [Fact]
    public void Every_movement_is_on_it_with_its_name() => Assert.All(
        PictureBook.Embedded.ById.Values.Where(picture => picture.Moves),
        picture => Assert.Contains($"{picture.Id} {picture.Name}</text>", PictureSheet.Svg(PictureBook.Embedded), StringComparison.Ordinal));
}
