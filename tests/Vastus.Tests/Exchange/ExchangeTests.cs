using System.Text;
using System.Text.Json;
using NodaTime;
using Vastus.Core.Diary.Demo;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange.Fhir;
using Vastus.Tests.Running;

namespace Vastus.Tests.Exchange;

public sealed class ExchangeTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_year_comes_out_as_it_went_in_through_both_layouts(Engine engine)
    {
        await using var store = await FreshStore.MakeAsync(engine);
        var original = await File.ReadAllTextAsync(Checkout.Sample);

        Assert.Equal(0, (await CommandLine.RunAsync(store, null, "import", Checkout.Sample, "--diary", "anna")).ExitCode);
        var csv = await CommandLine.RunAsync(store, null, "export", "--diary", "anna", "--format", "csv");
        var jsonl = await CommandLine.RunAsync(store, null, "export", "--diary", "Anna", "--format", "jsonl");
        Assert.Equal(0, (await CommandLine.RunAsync(store, jsonl.Output, "import", "-", "--diary", "bert")).ExitCode);
        var again = await CommandLine.RunAsync(store, null, "export", "--diary", "bert", "--format", "csv", "-o", "bert.csv");

        Assert.Equal(original, csv.Output);
        Assert.Equal(("", ""), (again.Output, again.Errors));
        Assert.Equal(original, await File.ReadAllTextAsync(Path.Combine(store.Folder, "bert.csv")));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_FHIR_document_holds_the_whole_year(Engine engine)
    {
        await using var store = await FreshStore.MakeAsync(engine);
        await CommandLine.RunAsync(store, null, "import", Checkout.Sample, "--diary", "anna");

        var document = await CommandLine.RunAsync(store, null, "export", "--diary", "anna", "--format", "fhir");

        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(document.Output));
        using var file = File.OpenRead(Checkout.Sample);
        Assert.Equal((0, ""), (document.ExitCode, document.Errors));
        Assert.Equal(DiaryFile.Entries(file, now: null).Select(row => row.Entry), FhirDiary.Entries(bytes, DateTimeZone.Utc, now: null).Select(read => read.Entry));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task One_bad_row_at_the_end_and_nothing_is_stored(Engine engine)
    {
        await using var store = await FreshStore.MakeAsync(engine);
        await CommandLine.RunAsync(store, "at,kind,note\n2025-01-01T08:00:00+01:00,note,first\n", "import", "-", "--diary", "anna");
        var broken = await File.ReadAllTextAsync(Checkout.Sample) + "2025-12-31T23:59:00+01:00,fluid,,9,gallon,,,,,,,,,\n";

        var import = await CommandLine.RunAsync(store, broken, "import", Checkout.Sample, "-", "--diary", "anna");

        var export = await CommandLine.RunAsync(store, null, "export", "--diary", "anna", "--format", "csv");
        Assert.Equal(2, import.ExitCode);
        Assert.Equal("", import.Output);
        Assert.Equal($"-:{broken.Count(c => c is '\n')}: unit: 'gallon' is not a unit of fluid; write mL\n", import.Errors);
        Assert.Equal(2, export.Output.Count(c => c is '\n'));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Equal_rows_are_entries_of_their_own_and_importing_again_adds_nothing(Engine engine)
    {
        await using var store = await FreshStore.MakeAsync(engine);
        var drinks = "at,kind,amount\n" + string.Concat(Enumerable.Repeat("2025-01-01T08:00:00+01:00,fluid,250\n", 1_200));

        Assert.Equal((1_200, 0), await ImportAsync(store, drinks));
        Assert.Equal((0, 1_200), await ImportAsync(store, drinks));
        Assert.Equal((1, 1_200), await ImportAsync(store, drinks + "2025-01-01T08:00:00+01:00,fluid,250.0\n"));
    }

    [Fact]
    public async Task The_first_row_of_an_id_is_taken()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        const string Id = "0190a0a0-0000-7000-8000-000000000001";

        Assert.Equal((1, 1), await ImportAsync(store,
            $"at,kind,amount,id\n2025-01-01T08:00:00+01:00,fluid,250,{Id}\n2025-01-01T09:00:00+01:00,fluid,300,{Id.ToUpperInvariant()}\n"));
        Assert.Contains(",250,", (await CommandLine.RunAsync(store, null, "export", "--diary", "anna", "--format", "csv")).Output);
    }

    [Theory]
    [InlineData("vastus: Required command was not provided; 'vastus --help' says what it takes")]
    [InlineData("vastus import: Option '--diary' is required; 'vastus import --help' says what it takes", "import", "x.csv")]
    [InlineData("x.csv: there is no such file; check the name, or write - for standard input", "import", "x.csv", "--diary", "anna")]
    [InlineData("--diary: there is no diary 'nobody'; check the name, or make it with 'vastus import'", "export", "--diary", "nobody", "--format", "csv")]
    [InlineData("--days: 0 is out of range; write a number from 1 to 36500", "demo", "--days", "0")]
    [InlineData("-o: the folder '/nowhere' does not exist; make it first", "demo", "-o", "/nowhere/x.csv")]
    [InlineData("vastus import: Option '--diary' needs a name; 'vastus import --help' says what it takes", "import", "-", "--diary", " ")]
    public async Task A_wrong_call_is_answered_with_a_line_and_2(string line, params string[] arguments)
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);

        var run = await CommandLine.RunAsync(store, null, arguments);

        Assert.Equal((2, "", line + "\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task A_fault_of_the_machine_is_answered_with_one_line_and_1_and_leaves_the_old_file()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var file = Path.Combine(store.Folder, "old.csv");
        await File.WriteAllTextAsync(file, "old");
        await File.WriteAllTextAsync(Path.Combine(store.Folder, "vastus.db"), new string('x', 5_000));

        var run = await CommandLine.RunAsync(store, null, "export", "--diary", "anna", "--format", "csv", "-o", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(1, run.Errors.Count(c => c is '\n'));
        Assert.Equal("old", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_pipe_and_a_link_are_written_to_and_not_replaced()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var (pipe, link, file) = (Path.Combine(store.Folder, "pipe"), Path.Combine(store.Folder, "link"), Path.Combine(store.Folder, "file"));
        using (var made = System.Diagnostics.Process.Start("mkfifo", pipe))
            await made.WaitForExitAsync();
        await File.WriteAllTextAsync(file, "old");
        File.CreateSymbolicLink(link, file);

        var reading = Task.Run(() => File.ReadAllTextAsync(pipe));
        var toPipe = await CommandLine.RunAsync(store, null, "demo", "--days", "1", "-o", pipe);
        var toLink = await CommandLine.RunAsync(store, null, "demo", "--days", "1", "-o", link);

        Assert.Equal((0, 0), (toPipe.ExitCode, toLink.ExitCode));
        Assert.Equal(await reading, await File.ReadAllTextAsync(file));
        Assert.StartsWith("at,kind,", await reading);
        Assert.NotNull(new FileInfo(link).LinkTarget);
    }

    [Fact]
    public async Task The_sample_is_the_demo_and_more_problems_than_twenty_are_counted()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var demo = await CommandLine.RunAsync(store, null, "demo", "--days", "365", "--seed", $"{DemoDiary.Seed}");
        var broken = await CommandLine.RunAsync(store, "at,kind\n" + string.Concat(Enumerable.Repeat("x,note\n", 13)), "import", "-", "--diary", "anna");

        Assert.Equal(await File.ReadAllTextAsync(Checkout.Sample), demo.Output);
        Assert.Equal(21, broken.Errors.Count(c => c is '\n'));
        Assert.EndsWith("\nand 6 more; 26 problems in all\n", broken.Errors);
    }

    private static async Task<(int New, int Known)> ImportAsync(FreshStore store, string text)
    {
        var run = await CommandLine.RunAsync(store, text, "import", "-", "--diary", "anna", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var counts = JsonDocument.Parse(run.Output);
        return (counts.RootElement.GetProperty("new").GetInt32(), counts.RootElement.GetProperty("known").GetInt32());
    }
}
