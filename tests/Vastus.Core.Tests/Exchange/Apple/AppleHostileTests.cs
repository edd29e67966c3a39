using System.IO.Compression;
using System.Text;
using NodaTime;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange.Apple;
using static Vastus.Core.Tests.Exchange.Apple.Phone;

namespace Vastus.Core.Tests.Exchange.Apple;

[Collection(nameof(Alone))]
public sealed class AppleHostileTests
{
    private const long Large = 100 * 1024 * 1024;
    private const long MemoryMost = 40 * 1024 * 1024;
    private const string Water = """<Record type="HKQuantityTypeIdentifierDietaryWater" sourceName="x" unit="mL" startDate="2026-03-02 12:00:00 +0100" endDate="2026-03-02 12:00:00 +0100" value="250"/>""";

    [Fact]
    public void Abbreviations_that_swell_are_refused_before_they_do()
    {
        var lol = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));

        Assert.Equal("apple.xml.entity", Refused(Read($"<!DOCTYPE HealthData [<!ENTITY l0 \"lol\">{lol}]><HealthData a=\"&l9;\"/>")).Code);
    }

    [Fact]
    public void A_file_that_points_to_another_is_refused() =>
        Assert.Equal("apple.xml.entity", Refused(Read("<!DOCTYPE HealthData [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><HealthData>&x;</HealthData>")).Code);

    [Theory]
    [InlineData(1)]
    [InlineData(65_530)]
    [InlineData(65_536)]
    public void An_abbreviation_is_found_wherever_it_stands_in_the_head(int blanks) =>
        Assert.Equal("apple.xml.entity", Refused(Read($"<!DOCTYPE HealthData [{new string('\n', blanks)}<!ENTITY x \"y\">]><HealthData/>")).Code);

    [Fact]
    public void A_description_elsewhere_is_never_fetched() =>
        Assert.Equal(["2026-03-02T12:00:00+01:00 fluid 250 mL"], Lines(Read($"<!DOCTYPE HealthData SYSTEM \"http://127.0.0.1:1/x.dtd\"><HealthData>{Water}</HealthData>")));

    [Fact]
    public void An_abbreviation_that_is_nowhere_declared_is_a_broken_file()
    {
        var refused = Read($"<HealthData>\n{Water}\n<Me a=\"&x;\"/></HealthData>");

        Assert.Equal("apple.xml.broken", Refused(refused).Code);
        Assert.Equal(3, refused[^1].Line);
    }

    public static TheoryData<string, string, string> Endlessly => new()
    {
        { "<HealthData a=\"", new string('x', 4096), "apple.xml.long" },
        { "<HealthData>", new string('x', 4096), "apple.xml.long" },
        { "<HealthData><!--", new string('x', 4096), "apple.xml.long" },
        { "<HealthData><![CDATA[", "<<<< <<<< ", "apple.xml.raw" },
        { "<HealthData><", new string('x', 4096), "apple.xml.long" },
        { "<HealthData><?x ", new string('x', 4096), "apple.xml.long" },
        { "", new string('x', 4096), "apple.xml.broken" },
        { "<!DOCTYPE HealthData [", "<!ELEMENT x EMPTY>\n", "apple.xml.head" },
        { "<!--", "<<<<<<<<<<<<<<<<", "apple.xml.head" },
        { "<HealthData>", "<a>", "apple.xml.deep" },
    };

    [Theory]
    [MemberData(nameof(Endlessly))]
    public void What_does_not_end_is_refused_before_it_is_held(string start, string more, string code)
    {
        var (rows, held) = Held(new Endless(start, more, Large));

        Assert.Equal(code, Refused(rows).Code);
        Assert.InRange(held, 0, MemoryMost);
    }

    [Fact]
    public void A_million_attributes_are_refused() =>
        Assert.Equal("apple.xml.names", Refused(Held(new Endless("<HealthData ", i => $"a{i}=\"\" ", Large)).Rows).Code);

    [Fact]
    public void A_million_names_are_refused()
    {
        var (rows, held) = Held(new Endless("<HealthData>", i => $"<a{i}/>", Large));

        Assert.Equal("apple.xml.names", Refused(rows).Code);
        Assert.InRange(held, 0, MemoryMost);
    }

    [Theory]
    [InlineData("<HealthData><!--", "<<<< <<<< ")]
    [InlineData("<HealthData><?x ", "<<<< <<<< ")]
    public void A_remark_as_long_as_the_file_is_passed_over_without_being_held(string start, string more)
    {
        var (rows, held) = Held(new Endless(start, _ => string.Concat(Enumerable.Repeat(more, 400)), Large));

        Assert.Equal("apple.xml.broken", Refused(rows).Code);
        Assert.InRange(held, 0, MemoryMost);
    }

    [Fact]
    public void A_million_types_and_sources_and_zones_are_counted_in_fixed_memory()
    {
        var (rows, held) = Held(new Endless("<HealthData>", i => $"""
            <Record type="HKQuantityTypeIdentifierNew{i}" sourceName="x"/>
            <Record type="HKQuantityTypeIdentifierDietaryWater" sourceName="s{i}" unit="u{i}" startDate="2026-03-02 12:00:00 +0100" endDate="2026-03-02 12:00:00 +0100" value="250"><MetadataEntry key="HKTimeZone" value="z{i}"/></Record>
            """, Large, "</HealthData>"));

        Assert.InRange(rows.Count, 100, 2_000);
        Assert.InRange(held, 0, MemoryMost);
        Assert.True(rows.Sum(row => row.LeftOut?.Count ?? 0) > 500_000);
    }

    [Fact]
    public void A_large_and_honest_file_is_read_in_fixed_memory()
    {
        var read = 0;
        using var bytes = new Endless("<HealthData>", Water, Large, "</HealthData>");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        foreach (var row in AppleHealth.Entries(bytes, Berlin, Now))
        {
            if (read++ % 50_000 is 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.True(read > 400_000);
        Assert.InRange(most, 0, MemoryMost);
    }

    [Fact]
    public void More_sleep_than_a_life_holds_is_refused()
    {
        var day = new LocalDate(1950, 1, 1);
        var (rows, held) = Held(new Endless("<HealthData>", i =>
        {
            var at = day.AtMidnight().PlusMinutes(i * 2);
            return $"""<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="x" startDate="{at:uuuu-MM-dd HH:mm:ss} +0000" endDate="{at.PlusMinutes(1):uuuu-MM-dd HH:mm:ss} +0000" value="HKCategoryValueSleepAnalysisAsleepCore"/>""";
        }, Large));

        Assert.Equal("apple.many", Refused(rows).Code);
        Assert.InRange(held, 0, MemoryMost);
    }

    [Fact]
    public void A_zip_that_swells_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var file = zip.CreateEntry("export.xml", CompressionLevel.SmallestSize).Open();
            file.Write("<HealthData>"u8);
            var blanks = new byte[65_000];
            blanks.AsSpan().Fill((byte)' ');
            "<a/>"u8.CopyTo(blanks);
            for (var i = 0; i < 3_000; i++)
                file.Write(blanks);
        }

        Assert.True(bytes.Length < 1_000_000);
        bytes.Position = 0;
        var (rows, held) = Held(bytes);

        Assert.Equal("apple.zip.swells", Refused(rows).Code);
        Assert.InRange(held, 0, MemoryMost);
    }

    [Theory]
    [InlineData("/etc/passwd.xml")]
    [InlineData("../../../export.xml")]
    [InlineData("C:\\Windows\\export.xml")]
    [InlineData("export.xml\0.txt.xml")]
    public void Where_a_name_in_the_zip_points_is_no_matter_since_nothing_is_written(string name) =>
        Assert.Single(Lines(Read(Zip([(name, Export(Water))]))));

    [Fact]
    public void A_locked_zip_is_refused()
    {
        var zip = Zip(Export(Water));
        // Bit 0 of the flags, in the list of files at the end: the file is encrypted.
        for (var at = zip.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0; at = zip.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8) is >= 0 and var next ? at + 4 + next : -1)
            zip[at + 8] |= 1;

        Assert.Equal("apple.zip.encrypted", Refused(Read(zip)).Code);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.999)]
    public void A_zip_that_was_cut_short_is_refused(double part)
    {
        var zip = Zip(Export(string.Concat(Enumerable.Range(0, 1_000).Select(i => Quantity("DietaryWater", "mL", $"{i}", "2026-03-02 12:00:00 +0100")))));

        Assert.Equal("apple.zip.broken", Refused(Read(zip[..(int)(zip.Length * part)])).Code);
    }

    [Fact]
    public void A_damaged_zip_is_refused()
    {
        var zip = Zip(Export(string.Concat(Enumerable.Range(0, 1_000).Select(i => Quantity("DietaryWater", "mL", $"{i}", "2026-03-02 12:00:00 +0100")))));
        zip.AsSpan(zip.Length / 3, 200).Fill(0xFF);

        Assert.StartsWith("apple.", Refused(Read(zip)).Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_files_without_end_is_refused_before_it_is_held()
    {
        // The end of a zip that says its list began at the very beginning of 20 MB.
        var zip = new byte[20 * 1024 * 1024];
        "PK\u0003\u0004"u8.CopyTo(zip);
        "PK\u0005\u0006"u8.CopyTo(zip.AsSpan(zip.Length - 22));

        Assert.Equal("apple.zip.many", Refused(Read(zip)).Code);
    }

    [Fact]
    public void A_zip_without_an_export_is_refused()
    {
        Assert.Equal("apple.none", Refused(Read(Zip([("a.xml", "<gpx/>"), ("b.txt", Export(""))]))).Code);
        Assert.Equal("apple.none", Refused(Read(Zip([]))).Code);
    }

    [Fact]
    public void Another_XML_file_is_no_export() => Assert.Equal("apple.none", Refused(Read("<?xml version=\"1.0\"?>\n<ClinicalDocument/>")).Code);

    [Fact]
    public void A_file_that_was_cut_short_is_refused_and_says_where()
    {
        var refused = Read($"<HealthData>\n{Water}\n{Water[..40]}");

        Assert.Equal("apple.xml.broken", Refused(refused).Code);
        Assert.Equal(3, refused[^1].Line);
    }

    public static TheoryData<byte[]> WrongEncodings => new()
    {
        Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Export(Water))).ToArray(),
        Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(Export(Water))).ToArray(),
        Encoding.Unicode.GetBytes(Export(Water)),
        Encoding.UTF32.GetBytes(Export(Water)),
        Encoding.UTF8.GetBytes(Export(Water, head: "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>")),
    };

    [Theory]
    [MemberData(nameof(WrongEncodings))]
    public void Text_that_is_not_UTF_8_is_refused(byte[] bytes) => Assert.Equal("apple.xml.encoding", Refused(Read(bytes)).Code);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-7")]
    [InlineData("nonsense")]
    public void A_file_that_says_it_is_written_otherwise_is_refused(string encoding) =>
        Assert.StartsWith("apple.xml.", Refused(Read(Export(Water, head: $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>"))).Code, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_letters_are_refused_with_their_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"<HealthData>\n{Water}\n<Me a=\""), 0xC3, 0x28, 0xFF, .. "\"/></HealthData>"u8];
        var refused = Read(bytes);

        Assert.Equal("apple.xml.broken", Refused(refused).Code);
    }

    [Fact]
    public void A_refusal_says_what_would_be_right()
    {
        var problem = Refused(Read("<x/>"));

        Assert.Equal("file: this is no export of Apple Health; in the Health app, tap your picture, then Export All Health Data", problem.ToString());
    }

    /// <summary>Reads to the end, and how much more memory was in use at most; the rows are few.</summary>
    private static (List<FileEntry> Rows, long Held) Held(Stream bytes)
    {
        using (bytes)
        {
            List<FileEntry> rows = [];
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var most = 0L;
            using var watched = new Watched(bytes, () => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before));
            rows.AddRange(AppleHealth.Entries(watched, Berlin, Now));
            return (rows, Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before));
        }
    }
}
