using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace Vastus.Web.Figures;

/// <summary>Numbers and words of drawings.</summary>
internal static class Svg
{
    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Words in a drawing. Razor keeps the element's name for itself, so it is written here.</summary>
    /// <param name="look">The class. Empty: none.</param>
    /// <param name="anchor">start, middle or end.</param>
    public static MarkupString Text(double x, double y, string words, string look = "", string anchor = "middle") => new(
        $"<text{(look is "" ? "" : $" class=\"{look}\"")} x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"{anchor}\">{HtmlEncoder.Default.Encode(words)}</text>");
}
