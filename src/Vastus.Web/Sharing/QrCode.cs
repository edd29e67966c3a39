using System.Text;
using QRCoder;

namespace Vastus.Web.Sharing;

/// <summary>A QR code as one path of an SVG picture.</summary>
/// <param name="Size">Modules on each side, with the white margin of four that readers need.</param>
/// <param name="Path">The black modules, each one unit wide: a piece for each run of them in a row.</param>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>Level M, which 15 % of damage leaves readable: enough for a screen or a printed page.</summary>
    public static QrCode Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var begin = x;
                while (x < rows.Count && rows[y][x])
                    x++;
                if (x > begin)
                    path.Append($"M{begin} {y}h{x - begin}v1h-{x - begin}z");
            }
        }

        return new(rows.Count, path.ToString());
    }
}
