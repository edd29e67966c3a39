using System.Text;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange.Fhir;
using Vastus.Core.Tests.Diary;

namespace Vastus.Core.Tests.Exchange.Fhir;

[Collection(nameof(Alone))]
public sealed class FhirHostileTests
{
    private const long Megabyte = 1 << 20;
    private const string Fluid = """{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"urn:vastus:kind","code":"fluid"}]},"effectiveDateTime":"2026-03-01T08:00:00+01:00","valueQuantity":{"value":250,"unit":"mL"}}""";
    private const string Good = "2026-03-01T08:00:00+01:00,fluid,250,mL";

    [Theory]
    [InlineData("", "1: file: the file holds no FHIR resource; choose a Bundle of FHIR R4")]
    [InlineData(" \n ", "1: file: the file holds no FHIR resource; choose a Bundle of FHIR R4")]
    [InlineData("[]", "1: file: the file holds no FHIR resource; choose a Bundle of FHIR R4")]
    [InlineData("\n{\"a\":1}", "2: resourceType: this is no FHIR resource; choose a Bundle of FHIR R4")]
    [InlineData("{\"resourceType\":\"Bundle\",\n\"entry\":[{\"resource\":{\"resourceType\":}}]}", "2: file: this is not JSON, or it lies more than 64 levels deep; choose a whole FHIR file in UTF-8")]
    [InlineData("{\"resourceType\":\"Bundle\",\n\"entry\":[", "2: file: this is not JSON, or it lies more than 64 levels deep; choose a whole FHIR file in UTF-8")]
    [InlineData("{\"entry\":[],\n\"entry\":[]}", "2: entry: a name comes twice; leave one out")]
    [InlineData("{\"resourceType\":\"Observation\",\"status\":\"final\",\"status\":\"final\"}", "1: resource: a name comes twice; leave one out")]
    [InlineData("{\"resourceType\":\"Observation\",\"\\ud800\":1,\"\\ud800\":1}", "1: file: a name is not readable as UTF-8; save the file as UTF-8")]
    [InlineData("{\"entry\":[{\"resource\":{\"\\ud800\":1,\"\\ud800\":1}}]}", "1: resource: a name is not readable as UTF-8; save the file as UTF-8")]
    [InlineData("<Bundle xmlns=\"http://hl7.org/fhir\"/>", "1: file: this is not JSON, or it lies more than 64 levels deep; choose a whole FHIR file in UTF-8")]
    public void What_is_no_bundle_is_refused_with_its_line(string text, string problem) =>
        Assert.Equal([problem], Documents.Read(text).Select(Documents.Line));

    [Fact]
    public void Half_a_character_is_refused_where_it_stands() =>
        Assert.Equal(["1: note: a character is not readable as UTF-8; save the file as UTF-8"],
            Documents.Read(Documents.Bundle(Fluid.Replace("\"status\"", "\"note\":[{\"text\":\"\\ud83e\"}],\"status\"", StringComparison.Ordinal))).Select(Documents.Line));

    [Fact]
    public void Bytes_that_are_no_text_are_refused_where_they_stand()
    {
        var bytes = Encoding.Latin1.GetBytes(Documents.Bundle(Fluid.Replace("\"status\"", "\"note\":[{\"text\":\"Grüße\"}],\"status\"", StringComparison.Ordinal)));

        Assert.Equal(["1: note: a character is not readable as UTF-8; save the file as UTF-8"], Documents.Read(bytes).Select(Documents.Line));
    }

    [Fact]
    public void Other_encodings_are_refused()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
            Assert.Equal("file", Assert.Single(Assert.Single(Documents.Read([.. encoding.Preamble, .. encoding.GetBytes(Documents.Bundle(Fluid))])).Problems).Field);
    }

    [Fact]
    public void What_lies_too_deep_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"extension\":[", 100_000));

        Assert.Equal("json.unreadable", Assert.Single(Assert.Single(Documents.Read($"{{\"resourceType\":\"Bundle\",\"entry\":[{{\"resource\":{deep}")).Problems).Code);
    }

    [Fact]
    public void A_bundle_is_read_in_whatever_shape_it_comes()
    {
        Assert.Equal([Good, Good], Documents.Read(Documents.Bundle(Fluid, Fluid)).Select(Documents.Line));
        Assert.Equal([Good], Documents.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Fluid)]).Select(Documents.Line));
        Assert.Equal([Good, Good], Documents.Read($"[{Fluid},\n{Fluid}]").Select(Documents.Line));
        Assert.Equal([Good, Good], Documents.Read($"{Fluid}\r\n{Fluid}\n\n").Select(Documents.Line));
        Assert.Equal([Good, Good], Documents.Read($"{Documents.Bundle(Fluid)}\n[{Documents.Bundle(Documents.Bundle(Fluid))}]").Select(Documents.Line));
        Assert.Equal([Good], Documents.Read($$"""{"entry":[{"search":{"resource":{} },"resource":{{Fluid}},"fullUrl":"x"},{"request":{} }],"link":[{"entry":[{"resource":{} }]}],"resourceType":"Bundle"}""").Select(Documents.Line));
        Assert.Empty(Documents.Read("""{"resourceType":"Bundle","type":"searchset","entry":[]}"""));
    }

    [Fact]
    public void A_file_that_comes_byte_by_byte_is_read_all_the_same()
    {
        using var slow = new SlowStream(Encoding.UTF8.GetBytes("\uFEFF" + Documents.Bundle(Fluid, Fluid)));

        Assert.Equal([Good, Good], FhirDiary.Entries(slow, Documents.Berlin, now: null).Select(Documents.Line));
    }

    [Fact]
    public void A_bundle_of_60_megabytes_needs_no_more_memory_than_a_small_one()
    {
        using var file = new EndlessFile("{\"resourceType\":\"Bundle\",\"entry\":[", $"{{\"resource\":{Fluid}}},\n", 60 * Megabyte);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (most, count) = (0L, 0);
        foreach (var read in FhirDiary.Entries(file, Documents.Berlin, now: null))
        {
            if (++count % 50_000 is 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.True(count > 200_000, $"{count} entries");
        Assert.True(most < 2 * Megabyte, $"{most} bytes were held");
    }

    [Theory]
    [InlineData("{\"resourceType\":\"Observation\",\"status\":\"", "aaaaaaaaaa")]
    [InlineData("{\"resourceType\":\"Observation\",\"extension\":[1", ",1,1,1,1,1,1")]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"x\":[1", ",1,1,1,1,1,1")]
    public void A_hundred_megabytes_in_one_resource_are_refused_in_little_memory(string begin, string more)
    {
        using var file = new EndlessFile(begin, more, 100 * Megabyte);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = Assert.Single(FhirDiary.Entries(file, Documents.Berlin, now: null).ToList());

        Assert.Equal("file: one text or resource is longer than 8 MB; leave it out of the file", Assert.Single(read.Problems).ToString());
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 32 * Megabyte, "more was allocated than twice the longest resource");
    }

    [Fact]
    public void A_document_of_ten_years_is_written_without_being_held()
    {
        var bytes = new Counting();
        var entry = Entries.Fluid("2026-03-01T08:00:00+01:00");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var document = new FhirDocument(bytes, Documents.Subject);
        document.Begin([]);
        for (var i = 0; i < 60_000; i++)
            document.Add(entry);
        document.End();

        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 2 * Megabyte);
        Assert.True(bytes.Count > 30 * Megabyte, $"{bytes.Count}");
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }

    private sealed class Counting : System.Buffers.IBufferWriter<byte>
    {
        private byte[] room = new byte[4_096];

        public long Count { get; private set; }

        public void Advance(int count) => Count += count;

        public Memory<byte> GetMemory(int sizeHint = 0) => room = room.Length >= sizeHint ? room : new byte[sizeHint];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
