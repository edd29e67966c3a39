using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Dapper;
using Vastus.Tests.Exchange;
using Vastus.Tests.Running;

namespace Vastus.Tests.Archives;

public sealed class ArchiveTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Everything_of_an_account_comes_in_one_file_that_needs_no_Vastus(Engine engine)
    {
        await using var app = await RunningApp.StartAsync(engine);
        using var client = await app.SignedInAsync();
        using var other = await app.SignedInAsOtherAsync();
        var year = await client.UploadAsync(await File.ReadAllTextAsync(Checkout.Sample));
        (await client.PostFormAsync(year, year)).Dispose();
        (await client.PostFormAsync("/settings", "/settings", ("name", "Änna, \"the <b>first</b>\""), ("zone", "Europe/Berlin"))).Dispose();
        (await client.PostFormAsync("/plan", "/plan", ("measure", "LM-01"))).Dispose();
        var link = await Sharing.SharedTests.MakeAsync(client);
        (await other.PostFormAsync("/settings", "/settings", ("name", "Somebody else"), ("zone", "Europe/Berlin"))).Dispose();

        using var answer = await client.GetAsync("/export?format=archive");
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("vastus-archive.zip", answer.Content.Headers.ContentDisposition!.FileName);
        var files = await FilesAsync(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal(await File.ReadAllTextAsync(Checkout.Sample), files["diary.csv"]);
        Assert.Equal((await File.ReadAllLinesAsync(Checkout.Sample)).Length - 1, files["diary.jsonl"].Count(c => c is '\n'));
        Assert.Contains("name,\"Änna, \"\"the <b>first</b>\"\"\"\n", files["settings.csv"], StringComparison.Ordinal);
        Assert.Contains("\nLM-01,", files["plan.csv"], StringComparison.Ordinal);
        Assert.Contains("\n\"Dr Osei, Thursday\",2026-01-01,2026-03-12,\"course,labs\",20", files["links.csv"], StringComparison.Ordinal);
        Assert.DoesNotContain(files.Values, text => text.Contains("Somebody else", StringComparison.Ordinal) || text.Contains(Path.GetFileName(link), StringComparison.Ordinal));

        var index = new HtmlParser().ParseDocument(files["index.html"]);
        Assert.Empty(index.QuerySelectorAll("script, img, link"));
        Assert.Equal(files.Keys.Except(["index.html", "README.txt"]).Order(), index.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Order());
        Assert.All(files.Keys.Except(["index.html", "README.txt"]), name => Assert.Contains(name, files["README.txt"], StringComparison.Ordinal));

        var written = await CommandLine.RunAsync(app.Store, null, "export", "--diary", Somebody.First.Name, "--format", "archive", "-o", "all.zip");
        Assert.Equal((0, "", ""), (written.ExitCode, written.Output, written.Errors));
        var again = await FilesAsync(await File.ReadAllBytesAsync(Path.Combine(app.Store.Folder, "all.zip")));
        Assert.All(files.Where(file => file.Key is not ("index.html" or "README.txt")), file => Assert.Equal(file.Value, again[file.Key]));
    }

    [Fact]
    public async Task No_table_about_a_diary_is_forgotten()
    {
        await using var app = await RunningApp.StartAsync();
        await using var bare = await app.Store.ConnectAsync();
        var tables = (await bare.QueryAsync<string>(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'diary_id' WHERE m.type = 'table'")).AsList();
        var written = await File.ReadAllTextAsync(Path.Combine(Checkout.Folder, "src/Vastus.Store/Archives/ArchiveTable.cs"));

        Assert.True(tables.Count > 10, "the tables were not found");
        Assert.All(tables.Where(table => table is not "entry"), table =>
            Assert.True(Regex.IsMatch(written, $@"\bFROM {table}\b", RegexOptions.None, TimeSpan.FromSeconds(1)), $"{table} is in no file of the archive: add one to ArchiveTable"));
    }

    private static async Task<Dictionary<string, string>> FilesAsync(byte[] bytes)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var text = new StreamReader(await entry.OpenAsync());
            files[entry.FullName] = await text.ReadToEndAsync();
        }

        return files;
    }
}
