using System.Text.Json;
using Vastus.Tests.Exchange;
using Vastus.Tests.Running;

namespace Vastus.Tests.Triggers;

public sealed class FitTests
{
    private static readonly string Cases = Path.Combine(Checkout.Folder, "tests", "Vastus.Core.Tests", "Triggers", "data", "cases");

    [Theory]
    [InlineData("p04_many_cases_per_stratum")]
    [InlineData("p06_collinear")]
    [InlineData("p02_complete_separation")]
    public async Task The_document_has_the_names_and_the_numbers_of_the_reference_answers(string name)
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);

        var fit = await CommandLine.RunAsync(store, null, "fit", Path.Combine(Cases, $"{name}.csv"), "--json");

        Assert.Equal((0, ""), (fit.ExitCode, fit.Errors));
        using var answers = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Cases, "expected.json")));
        using var document = JsonDocument.Parse(fit.Output);
        foreach (var expected in answers.RootElement.GetProperty("cases").GetProperty(name).EnumerateObject())
        {
            if (expected.Name is not ("description" or "evaluations"))
                Same(expected.Name, expected.Value, document.RootElement.GetProperty(expected.Name));
        }
    }

    [Fact]
    public async Task People_get_a_table_and_a_picture_of_the_ranges()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var input = await File.ReadAllTextAsync(Path.Combine(Cases, "p03_quasi_separation.csv"));

        var fit = await CommandLine.RunAsync(store, input, "fit", "-");

        Assert.Equal((0, ""), (fit.ExitCode, fit.Errors));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Checkout.Folder, "tests", "Vastus.Tests", "Triggers", "fit.txt")), fit.Output);
    }

    [Fact]
    public async Task A_bad_file_is_refused_with_every_problem_and_no_output()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var rows = string.Concat(Enumerable.Repeat("1,maybe,0\n", 25));

        var fit = await CommandLine.RunAsync(store, "stratum,case,heat\n1,1,hot\n" + rows, "fit", "-", "--json");

        var lines = fit.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((2, ""), (fit.ExitCode, fit.Output));
        Assert.Equal("-:2: heat: 'hot' is not a number; write a number from -1e12 to 1e12, with a decimal point", lines[0]);
        Assert.Equal("-:3: case: 'maybe' is neither 0 nor 1; write 1 for a case, 0 for a referent", lines[1]);
        Assert.Equal("and 6 more; 26 problems in all", lines[^1]);
        Assert.Equal(21, lines.Length);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);

        var fit = await CommandLine.RunAsync(store, null, "fit", "nowhere.csv");

        Assert.Equal((2, ""), (fit.ExitCode, fit.Output));
        Assert.Equal("nowhere.csv: there is no such file; check the name, or write - for standard input\n", fit.Errors);
    }

    private static void Same(string name, JsonElement expected, JsonElement actual)
    {
        Assert.True(expected.ValueKind == actual.ValueKind, $"{name} is {actual.ValueKind}, not {expected.ValueKind}");
        switch (expected.ValueKind)
        {
            case JsonValueKind.Number:
                Assert.Equal(expected.GetDouble(), actual.GetDouble(), 1e-6 * Math.Max(1, Math.Abs(expected.GetDouble())));
                break;
            case JsonValueKind.Object:
                foreach (var field in expected.EnumerateObject())
                    Same($"{name}.{field.Name}", field.Value, actual.GetProperty(field.Name));
                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
                foreach (var (want, got) in expected.EnumerateArray().Zip(actual.EnumerateArray()))
                    Same(name, want, got);
                break;
            default:
                Assert.Equal(expected.ToString(), actual.ToString());
                break;
        }
    }
}
