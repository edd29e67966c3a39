using System.Globalization;
using System.Text;

namespace Vastus.Core.Pictures;

/// <summary>Writes one or several moments as SVG: what stays the same is written once, what changes is animated without script.</summary>
/// <param name="timing">Attributes of every animation; empty for a single moment.</param>
internal sealed class Strip(IReadOnlyList<Frame> frames, string timing)
{
    private readonly StringBuilder svg = new();

    public Frame First => frames[0];

    public void Path(string kind, Func<Frame, string> data)
    {
        var all = frames.Select(data).ToList();
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{kind}\" d=\"{all[0]}\"");
        if (IsStill(all))
            svg.Append("/>");
        else
            svg.Append(CultureInfo.InvariantCulture, $"><animate attributeName=\"d\" values=\"{string.Join(';', all)}\"{timing}/></path>");
    }

    public void Path(string kind, string data) => svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{kind}\" d=\"{data}\"/>");

    /// <summary>Shapes along a line that is seen longer or shorter as it turns towards the viewer.</summary>
    /// <param name="content">Given the greatest length; at other moments it is drawn shortened.</param>
    public void Along(Func<Figure, double> length, Action<double> content)
    {
        var lengths = frames.Select(f => length(f.Figure!)).ToList();
        var longest = lengths.Max();
        var shares = lengths.Select(l => (l / longest).ToString("0.##", CultureInfo.InvariantCulture)).ToList();
        if (IsStill(shares))
        {
            content(longest);
            return;
        }

        Open("scale", [.. shares.Select(share => $"1 {share}")]);
        content(longest);
        svg.Append("</g>");
    }

    public void Group(string kind, Action content)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"{kind}\">");
        content();
        svg.Append("</g>");
    }

    /// <summary>What is drawn in <paramref name="content"/> has its origin at a place and is turned there.</summary>
    /// <param name="at">Within what is around it.</param>
    /// <param name="degrees">Clockwise; the same direction may come with whole turns more or less.</param>
    public void Part(Func<Figure, Point> at, Func<Figure, double> degrees, Action content)
    {
        var places = frames.Select(f => at(f.Figure!)).Select(p => $"{N(p.X)} {N(p.Y)}").ToList();
        var turns = Steady(frames.Select(f => degrees(f.Figure!))).Select(N).ToList();
        if (IsStill(places) && IsStill(turns))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({places[0]})rotate({turns[0]})\">");
            content();
        }
        else
        {
            Open("translate", places);
            Open("rotate", turns);
            content();
            svg.Append("</g>");
        }

        svg.Append("</g>");
    }

    public override string ToString() => svg.ToString();

    /// <summary>At most one decimal: a tenth of a unit cannot be seen.</summary>
    internal static string N(double number)
    {
        var text = number.ToString("0.#", CultureInfo.InvariantCulture);
        return text is "-0" ? "0" : text.Replace("0.", ".", StringComparison.Ordinal) is var shorter && Math.Abs(number) < 0.95 ? shorter : text;
    }

    private void Open(string type, List<string> values)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"{type}({values[0]})\">");
        if (!IsStill(values))
            svg.Append(CultureInfo.InvariantCulture, $"<animateTransform attributeName=\"transform\" type=\"{type}\" values=\"{string.Join(';', values)}\"{timing}/>");
    }

    private static bool IsStill(List<string> values) => values.TrueForAll(value => value == values[0]);

    /// <summary>Without jumps over the turn from 180 to -180, so that nothing spins round.</summary>
    private static IEnumerable<double> Steady(IEnumerable<double> turns)
    {
        double? before = null;
        foreach (var turn in turns)
        {
            var steady = before is { } last ? last + Math.IEEERemainder(turn - last, 360) : Math.IEEERemainder(turn, 360);
            yield return steady;
            before = steady;
        }
    }
}
