using System.Diagnostics;
using System.Text;
using NodaTime;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange;
using Vastus.Core.Exchange.Tables;

namespace Vastus.Core.Tests.Exchange.Tables;

/// <summary>Files that are made to hurt are refused or read, within fixed memory and time.</summary>
[Collection(nameof(Alone))]
public sealed class HostileTableTests
{
    private const int Megabyte = 1 << 20;
    private const string Header = "Date,Water (ml),Note\n";
    private const string Mapping = "Date=date,Water (ml)=fluid:mL,Note=note";

    public static TheoryData<string, string> Hostile => new()
    {
        { "a cell of 100 MB", "the row is longer than 100000 characters" },
        { "a quoted cell of 100 MB", "the row is longer than 100000 characters" },
        { "no line ends", "the row has more than 10000 cells" },
        { "a quotation mark that is never closed", "the row is longer than 100000 characters" },
        { "a million cells", "the row has more than 10000 cells" },
        { "ten thousand cells", "10000 cells under 3 columns" },
        { "NULs", "is not a day" },
        { "blanks and signs", "the row is longer than 100000 characters" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void It_is_refused_and_costs_little(string name, string wrong)
    {
        var bytes = Encoding.UTF8.GetBytes(Header + Rest(name));
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();

        var file = IncomingFile.Of(() => new MemoryStream(bytes));
        var check = FileCheck.Of("f", file.Entries(() => new MemoryStream(bytes), TableOf.Berlin, TableOf.Now, TableMapping.Parse(Mapping, file.Table!).Value));

        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Contains(wrong, check.Problems[0].ToString(), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.True(held < 8 * Megabyte, $"{held} bytes were held");
        GC.KeepAlive(bytes);
    }

    [Fact]
    public void Cells_that_are_almost_a_date_or_a_number_do_not_cost_much_time()
    {
        var cell = new string(' ', 20_000) + "+" + new string('1', 20_000);
        var bytes = Encoding.UTF8.GetBytes("Date,Water (ml)\n" + string.Concat(Enumerable.Repeat($"\"x{cell}\",\"x{cell}\"\n2026-03-01,\"{cell.Trim()}x\"\n", 50)));
        var watch = Stopwatch.StartNew();

        var file = IncomingFile.Of(() => new MemoryStream(bytes));
        var look = TableLook.Of(file.Table!, () => new MemoryStream(bytes));
        var check = FileCheck.Of("f", file.Entries(() => new MemoryStream(bytes), TableOf.Berlin, TableOf.Now, TableMapping.Parse("Date=date,Water (ml)=fluid:mL", file.Table!).Value));

        Assert.Equal(100, check.BrokenRows);
        Assert.NotNull(look);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData(201, "the table has 201 columns")]
    [InlineData(1_000_000, "the table has 10,001 columns")]
    public void A_header_of_too_many_columns_is_refused(int columns, string wrong)
    {
        var table = new TableOf(string.Join(',', Enumerable.Repeat("x", columns)) + "\n");

        Assert.Equal(wrong, table.File.Refused!.Wrong);
    }

    [Fact]
    public void Wrong_letters_are_told_and_kept_out()
    {
        // Half of it is UTF-8 and half is not: then it is read as Windows-1252, in which every byte is a letter.
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Date,Größe\n2026-03-01,3\n2026-03-01,"), 0xE4, .. "x\0y\n"u8];

        Assert.Equal("3: GrÃ¶ÃŸe: a control character (U+0000) is not text; leave it out", new TableOf(bytes).Problems("Date=date,GrÃ¶ÃŸe=custom").Single());
    }

    private static string Rest(string name) => name switch
    {
        "a cell of 100 MB" => "2026-03-01," + new string('1', 100 * Megabyte) + ",\n",
        "a quoted cell of 100 MB" => "2026-03-01,\"" + new string('1', 100 * Megabyte) + "\",\n",
        "no line ends" => string.Concat(Enumerable.Repeat("2026-03-01,1,x,", 5 * Megabyte)),
        "a quotation mark that is never closed" => "2026-03-01,1,\"" + string.Concat(Enumerable.Repeat("2026-03-01,1,x\n", 5 * Megabyte)),
        "a million cells" => new string(',', 1_000_000) + "\n",
        "ten thousand cells" => string.Concat(Enumerable.Repeat("x,", 9_999)) + "x\n",
        "NULs" => new string('\0', 50_000) + ",1,x\n",
        _ => "2026-03-01," + new string(' ', 200_000) + "+-,\n",
    };
}
