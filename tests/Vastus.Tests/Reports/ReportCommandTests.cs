using System.Diagnostics;
using System.Text.RegularExpressions;
using Vastus.Tests.Exchange;
using Vastus.Tests.Running;

namespace Vastus.Tests.Reports;

public sealed partial class ReportCommandTests
{
    private static readonly string[] FirstPage =
        ["How often?", "Since when?", "How long?", "How bad?", "Where, which side?", "When?", "What changed?", "Which medicines?", "Warning signs?", "Exercise and sleep", "Counts of what was written down"];

    [Theory]
    [InlineData("a4", "594.96 x 841.92")]
    [InlineData("letter", "612 x 792")]
    public async Task The_sample_year_is_a_tagged_pdf_whose_first_page_answers_what_is_asked_first(string paper, string size)
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var file = Path.Combine(store.Folder, "report.pdf");
        var run = await CommandLine.RunAsync(store, null, "report", Checkout.Sample, "--from", "2025-01-01", "--paper", paper, "-o", file);
        Assert.Equal(0, run.ExitCode);

        var facts = await ToolAsync("pdfinfo", file);
        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Matches($@"Page size:\s+{Regex.Escape(size)}", facts);
        Assert.Matches(@"Title:\s+Muscle spasms: a report from the diary", facts);
        var first = Blanks().Replace(await ToolAsync("pdftotext", "-raw", "-l", "1", file, "-"), " ");
        Assert.All(FirstPage, words => Assert.Contains(words, first, StringComparison.Ordinal));
        Assert.DoesNotContain("The details", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_the_sample_year_are_those_that_were_looked_at()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var file = Path.Combine(store.Folder, "report.pdf");
        await CommandLine.RunAsync(store, null, "report", Checkout.Sample, "--from", "2025-01-01", "-o", file);

        var expected = await File.ReadAllTextAsync(Path.Combine(Checkout.Folder, "tests", "Vastus.Tests", "Reports", "report-year.txt"));

        // Where lines break depends on the fonts of the machine.
        Assert.Equal(Blanks().Split(expected.Trim()), Blanks().Split((await ToolAsync("pdftotext", "-raw", file, "-")).Trim()));
    }

    [Fact]
    public async Task A_page_needs_nothing_else_and_holds_no_script()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var run = await CommandLine.RunAsync(store, await File.ReadAllTextAsync(Checkout.Sample), "report", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(src|href)=\"(?!#)", run.Output);
        Assert.DoesNotContain("url(", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diary_of_the_store_is_reported_by_its_name()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        await CommandLine.RunAsync(store, null, "import", Checkout.Sample, "--diary", "Robin");

        var run = await CommandLine.RunAsync(store, null, "report", "--diary", "Robin", "--from", "2025-10-01", "--to", "2025-12-31", "--parts", "course");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("8 spasms in 92 days", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("indapamide", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("name a diary file or a diary of the store", "report")]
    [InlineData("there is no diary 'Nobody'", "report", "--diary", "Nobody")]
    [InlineData("there is no such file", "report", "missing.csv")]
    [InlineData("says no layout", "report", "missing.csv", "-o", "report.docx")]
    [InlineData("earlier one first", "report", "-", "--from", "2026-02-01", "--to", "2026-01-01")]
    [InlineData("--parts", "report", "-", "--parts", "everything")]
    public async Task A_wrong_call_is_told_in_one_line_and_writes_nothing(string says, params string[] call)
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var run = await CommandLine.RunAsync(store, "at,kind,amount\n2026-01-01T08:00:00Z,fluid,250\n", call);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
    }

    private static async Task<string> ToolAsync(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
