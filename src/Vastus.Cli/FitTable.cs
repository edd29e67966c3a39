using System.Globalization;
using System.Text;

namespace Vastus.Cli;

/// <summary>A fit for people: the numbers aligned, and each range as a line on a log scale.</summary>
internal sealed class FitTable(FitAnswer answer, bool coloured)
{
    private const int NameMost = 28;

    /// <summary>From 1/<see cref="Edge"/> to <see cref="Edge"/> times, and 1 in the middle.</summary>
    private const int PlotWidth = 41;

    private const double Edge = 64;
    private readonly StringBuilder text = new();

    public string Text()
    {
        text.Append(CultureInfo.InvariantCulture, $"{Count(answer.CasesUsed, "case")} among {answer.RowsUsed:N0} rows in {answer.StrataUsed:N0} of {Count(answer.StrataTotal, "stratum", "strata")}\n");
        if (answer.Penalised.Converged)
            Rows();
        else
            text.Append("\nThe fit did not converge, so there is nothing to show. Scale each column so that one unit is a difference of interest.\n");
        text.Append(answer.Unpenalised.Status switch
        {
            "infinite" => "\nWithout the prior some odds ratio would be infinite: the columns tell cases from referents without an error.\n",
            "not_identifiable" => $"\nWithout the prior there is no answer: only {answer.Unpenalised.Rank} of {Count(answer.Covariates.Count, "column")} can be told apart within the strata.\n",
            _ => "",
        });
        return text.ToString();
    }

    private void Rows()
    {
        var fit = answer.Penalised;
        var names = answer.Covariates.Select(Name).ToList();
        var width = Math.Max(9, names.Max(name => name.Length));
        text.Append('\n').Append(Bold($"{"".PadRight(width)}  {"odds ratio",10}  {"95 % range",19}  {"p",7}  {Scale()}")).Append('\n');
        for (var i = 0; i < names.Count; i++)
        {
            var (low, high) = (fit.Low![i], fit.High![i]);
            var clear = low > 0 || high < 0;
            var row = $"{names[i].PadRight(width)}  {Ratio(fit.Beta![i]),10}  {$"{Ratio(low)} to {Ratio(high)}",19}  {Chance(fit.P![i]),7}  {Plot(low, fit.Beta[i], high)}";
            text.Append(clear ? Bold(row) : row).Append('\n');
        }

        text.Append("\nThe odds ratio is per unit of the column, with a log-F(1,1) prior; the plot shows its 95 % range.\n");
    }

    private static string Scale()
    {
        var scale = new StringBuilder().Append(' ', PlotWidth);
        foreach (var mark in (double[])[1 / Edge, 1 / 8.0, 1, 8, Edge])
        {
            var label = mark < 1 ? $"1/{1 / mark:0}" : $"{mark:0}";
            var at = Math.Clamp(Place(Math.Log(mark)) - (label.Length / 2), 0, PlotWidth - label.Length);
            scale.Remove(at, label.Length).Insert(at, label);
        }

        return scale.ToString().TrimEnd();
    }

    /// <summary>An arrow stands where the range goes on beyond the plot.</summary>
    private static string Plot(double low, double estimate, double high)
    {
        var line = new char[PlotWidth];
        for (var i = 0; i < PlotWidth; i++)
            line[i] = i >= Place(low) && i <= Place(high) ? '─' : i is PlotWidth / 2 ? '│' : ' ';
        if (low < -Math.Log(Edge))
            line[0] = '←';
        if (high > Math.Log(Edge))
            line[^1] = '→';
        line[Place(estimate)] = '●';
        return new string(line).TrimEnd();
    }

    private static int Place(double log) =>
        (int)Math.Round((Math.Clamp(log / Math.Log(Edge), -1, 1) + 1) / 2 * (PlotWidth - 1));

    private static string Ratio(double log) => Math.Exp(log) switch
    {
        < 0.001 => "<0.001",
        >= 10_000 => ">9999",
        var ratio and < 0.1 => ratio.ToString("0.000", CultureInfo.InvariantCulture),
        var ratio and < 100 => ratio.ToString("0.00", CultureInfo.InvariantCulture),
        var ratio => ratio.ToString("0", CultureInfo.InvariantCulture),
    };

    private static string Chance(double p) => p < 0.0001 ? "<0.0001" : p.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Name(string name)
    {
        var plain = new string([.. name.Select(c => char.IsControl(c) ? ' ' : c)]);
        return plain.Length <= NameMost ? plain : plain[..(NameMost - 1)] + "…";
    }

    private static string Count(int count, string one, string? many = null) => $"{count:N0} {(count is 1 ? one : many ?? one + "s")}";

    private string Bold(string line) => coloured ? $"\e[1m{line}\e[0m" : line;
}
