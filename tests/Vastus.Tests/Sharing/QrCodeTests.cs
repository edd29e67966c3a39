using System.Text.RegularExpressions;
using Vastus.Web.Sharing;

namespace Vastus.Tests.Sharing;

public sealed partial class QrCodeTests
{
    private const int Margin = 4;

    [Fact]
    public void The_path_draws_the_three_corners_that_a_camera_looks_for()
    {
        var code = QrCode.Of("https://diary.example.org/shared/0123456789abcdef0123456789abcdef");
        var black = Black(code);

        foreach (var (left, top) in new[] { (Margin, Margin), (code.Size - Margin - 7, Margin), (Margin, code.Size - Margin - 7) })
        {
            for (var y = 0; y < 7; y++)
            {
                for (var x = 0; x < 7; x++)
                {
                    var ring = Math.Max(Math.Abs(x - 3), Math.Abs(y - 3));
                    Assert.Equal(ring is not 2, black.Contains((left + x, top + y)));
                }
            }
        }
    }

    [Fact]
    public void There_is_white_all_around_and_the_size_is_that_of_a_version()
    {
        var code = QrCode.Of("https://diary.example.org/shared/0123456789abcdef0123456789abcdef");

        Assert.Equal(1, (code.Size - 2 * Margin) % 4);
        Assert.All(Black(code), module => Assert.True(
            module.X >= Margin && module.Y >= Margin && module.X < code.Size - Margin && module.Y < code.Size - Margin));
    }

    private static HashSet<(int X, int Y)> Black(QrCode code)
    {
        var pieces = Piece().Matches(code.Path);
        Assert.Equal(code.Path.Length, pieces.Sum(piece => piece.Length));
        return [.. pieces.SelectMany(piece => Enumerable.Range(int.Parse(piece.Groups["x"].Value), int.Parse(piece.Groups["w"].Value))
            .Select(x => (x, int.Parse(piece.Groups["y"].Value))))];
    }

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<w>\d+)v1h-\k<w>z", RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();
}
