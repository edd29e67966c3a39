using System.Globalization;
using System.Text;
using Vastus.Core.Simulation;

namespace Vastus.Bench.Figures;

/// <summary>The figure and the table of docs/statistics.md, written from the simulation that the tests run as well.</summary>
internal static class FalseFindings
{
    private const int Wide = 760;
    private const int Left = 300;
    private const int Full = 340;
    private const int RowHeight = 52;
    private const int Top = 84;

    public static void Write(string docs)
    {
        var trials = Trial.Of(Years(Scenario.NoTrigger), Years(Scenario.LowFluids));
        File.WriteAllText(Path.Combine(docs, "false-findings.svg"), Svg(trials));

        var page = Path.Combine(docs, "statistics.md");
        var lines = File.ReadAllLines(page).ToList();
        var first = lines.FindIndex(line => line.StartsWith("|---", StringComparison.Ordinal)) + 1;
        var rows = lines.Skip(first).TakeWhile(line => line.StartsWith('|')).Count();
        lines.RemoveRange(first, rows);
        lines.InsertRange(first, trials.Select(trial => trial.Row));
        File.WriteAllLines(page, lines);
        foreach (var trial in trials)
            Console.WriteLine(trial.Row);
    }

    private static IReadOnlyList<Asked>[] Years(Scenario scenario) =>
        [.. Enumerable.Range(Trial.FirstSeed, Trial.PeopleOfTheDocs).AsParallel().AsOrdered().Select(seed => Asked.All(scenario, (ulong)seed))];

    /// <summary>Solid and hatched bars, so that it can be read in black and white and on any background.</summary>
    private static string Svg(IReadOnlyList<Trial> trials)
    {
        var high = Top + (trials.Count * RowHeight) + 40;
        var svg = new StringBuilder();
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Wide} {high}" width="{Wide}" height="{high}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="14" fill="#000">""");
        Line($"""<title id="title">How often a diary names a trigger that is none, and how often the true one</title>""");
        Line($"""<desc id="desc">{string.Join(' ', trials.Select(Said))}</desc>""");
        Line($"""<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="2" height="6" fill="#000"/></pattern></defs>""");
        Line($"""<rect width="{Wide}" height="{high}" fill="#fff"/>""");
        Line($"""<rect x="16" y="16" width="28" height="14" stroke="#000"/><text x="54" y="28">named something in a year in which nothing mattered (wrong)</text>""");
        Line($"""<rect x="16" y="42" width="28" height="14" fill="url(#hatch)" stroke="#000"/><text x="54" y="54">named low fluids in a year in which they mattered, odds ratio 4 (right)</text>""");
        foreach (var (i, trial) in trials.Index())
        {
            var y = Top + (i * RowHeight);
            Line($"""<text x="{Left - 12}" y="{y + 22}" text-anchor="end">{Xml(trial.Way)}</text>""");
            Bar(y, trial.Percent(trial.False), "#000");
            Bar(y + 19, trial.Percent(trial.Found), "url(#hatch)");
        }

        Line($"""<path d="M{Left} {Top - 6}V{high - 34}" stroke="#000"/>""");
        Line($"""<text x="{Left}" y="{high - 14}" font-size="13">Percent of {trials[0].People} simulated years of each kind</text>""");
        Line($"</svg>");
        return svg.ToString();

        void Line(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

        void Bar(int y, int percent, string fill) => Line(
            $"""<rect x="{Left}" y="{y}" width="{percent * Full / 100}" height="16" fill="{fill}" stroke="#000"/><text x="{Left + 8 + (percent * Full / 100)}" y="{y + 13}">{percent} %</text>""");
    }

    private static string Said(Trial trial) => Xml(string.Create(
        CultureInfo.InvariantCulture, $"{trial.Way}: wrong in {trial.Percent(trial.False)} %, right in {trial.Percent(trial.Found)} %."));

    private static string Xml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
