using System.Globalization;
using System.Text;

namespace Vastus.Core.Pictures;

/// <summary>All exercises and stretches on one sheet, start and goal, for people who check whether they look right.</summary>
public static class PictureSheet
{
    /// <summary>Where it is kept, in the folder <c>docs</c>.</summary>
    public const string File = "figures.svg";

    private const int Columns = 4;
    private const int Cell = 250;
    private const int RowHeight = 128;

    /// <summary>The colours of the light pages; the sheet is always on white.</summary>
    private const string Style =
        "path{fill:none;stroke-linecap:round;stroke-linejoin:round}.skin{fill:#d3a17c}.hair{fill:#4b3a34}.shirt{fill:#3f8f93}.legs{fill:#586a86}"
        + ".far .skin{fill:#bd8c69}.far .shirt{fill:#35797d}.far .legs{fill:#93a0b6}.edge{stroke:#fff;stroke-width:2.6;paint-order:stroke}"
        + ".hot{fill:#e0562b}.arrow{stroke:#0b5e63;stroke-width:3.5}.thing-fill{fill:#d9ecec}.thing-line{stroke:#515a68;stroke-width:2.4}"
        + ".thing-band{stroke:#0b5e63;stroke-width:4}.thing-weight{stroke:#1d2430;stroke-width:3}text{font:600 11px sans-serif;fill:#1d2430}";

    public static string Svg(PictureBook book)
    {
        var moving = book.ById.Values.Where(picture => picture.Moves).OrderBy(picture => picture.Id, StringComparer.Ordinal).ToList();
        var high = ((moving.Count + Columns - 1) / Columns * RowHeight) + 8;
        var svg = new StringBuilder();
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Columns * Cell} {high}" role="img" aria-label="All exercises and stretches, each at its start and at its goal">""");
        Line($"<style>{Style}</style>");
        Line($"""<rect width="{Columns * Cell}" height="{high}" fill="#fff"/>""");
        foreach (var (i, picture) in moving.Index())
        {
            Line($"""<g transform="translate({i % Columns * Cell} {i / Columns * RowHeight})"><text x="6" y="16">{Xml($"{picture.Id} {picture.Name}")}</text>""");
            Line($"""<g transform="translate(4 24)scale(.5)">{Drawing.Start(picture)}</g>""");
            Line($"""<g transform="translate(126 24)scale(.5)">{Drawing.Goal(picture)}</g></g>""");
        }

        Line($"</svg>");
        return svg.ToString();

        void Line(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Xml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
