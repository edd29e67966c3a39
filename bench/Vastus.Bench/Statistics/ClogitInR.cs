using System.Diagnostics;
using System.Globalization;

namespace Vastus.Bench.Statistics;

/// <summary>R's <c>survival::clogit(method = "exact")</c> on the same sets, where it is installed.</summary>
internal static class ClogitInR
{
    private const string Script = """
        suppressMessages(library(survival))
        data <- read.csv(commandArgs(trailingOnly = TRUE)[1])
        model <- as.formula(paste("case ~", paste(setdiff(names(data), c("stratum", "case")), collapse = " + "), "+ strata(stratum)"))
        times <- replicate(as.integer(commandArgs(trailingOnly = TRUE)[2]), system.time(fit <<- clogit(model, data, method = "exact"))["elapsed"])
        cat(format(c(mean(times) * 1000, coef(fit)), digits = 15), "\n")
        """;

    /// <returns>Null: there is no R with its survival package. Without the prior and without profile limits, which it has not.</returns>
    public static (double Milliseconds, double[] Estimates)? Fit(IReadOnlyList<Row[]> sets, int times)
    {
        var folder = Directory.CreateTempSubdirectory("vastus-bench-r-").FullName;
        try
        {
            var (script, data) = (Path.Combine(folder, "fit.R"), Path.Combine(folder, "sets.csv"));
            File.WriteAllText(script, Script);
            File.WriteAllLines(data, sets.SelectMany((set, s) => set.Select(row => $"{s},{(row.Case ? 1 : 0)},{string.Join(',', row.X)}"))
                .Prepend("stratum,case," + string.Join(',', sets[0][0].X.Select((_, j) => $"x{j + 1}"))));
            using var r = Process.Start(new ProcessStartInfo("Rscript", [script, data, $"{times}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
            var error = r.StandardError.ReadToEndAsync();
            var output = r.StandardOutput.ReadToEnd();
            r.WaitForExit();
            if (r.ExitCode is not 0)
            {
                Console.Error.WriteLine($"R: {error.Result.Trim()}");
                return null;
            }

            var numbers = output.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => n.Trim()).Where(n => n is not "")
                .Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            return (numbers[0], numbers[1..]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
