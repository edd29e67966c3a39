using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Tests.Diary;

public sealed class RoundTripTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(40);

    [Theory]
    [InlineData(DiaryFormat.Csv)]
    [InlineData(DiaryFormat.Jsonl)]
    public void What_is_written_reads_back_as_the_same_entries_and_is_written_the_same(DiaryFormat format)
    {
        Prop.ForAll(AnyEntry.Many, entries =>
        {
            var text = Write(format, entries);
            var read = Read(text);
            Assert.Equal(entries, read);
            Assert.Equal(text, Write(format, read));
        }).Check(Thorough);
    }

    [Fact]
    public void A_row_is_the_whole_entry()
    {
        Prop.ForAll(AnyEntry.One.ToArbitrary(), entry =>
            Assert.Equal(entry, EntryRow.Of(entry).Parse(_ => Guid.Empty, now: null).Value)).Check(Thorough);
    }

    [Fact]
    public void Entries_are_ordered_by_instant_whatever_the_clocks_showed()
    {
        Prop.ForAll(AnyEntry.Many, entries =>
        {
            var ordered = entries.Order(Entry.ByInstant).Select(entry => entry.At.ToInstant()).ToList();
            Assert.Equal(entries.Select(entry => entry.At.ToInstant()).Order(), ordered);
        }).Check(Thorough);
    }

    [Fact]
    public void A_moment_reads_back_as_it_was_written()
    {
        Prop.ForAll(AnyEntry.One.ToArbitrary(), entry => Assert.Equal(entry.At, Moment.Parse(Moment.Text(entry.At)))).Check(Thorough);
    }

    [Fact]
    public void Equal_rows_have_equal_digests_whatever_their_ids()
    {
        Prop.ForAll(AnyEntry.One.ToArbitrary(), entry =>
        {
            Assert.Equal(EntryId.Digest(entry), EntryId.Digest(entry with { Id = Guid.Empty }));
            Assert.NotEqual(EntryId.Digest(entry), EntryId.Digest(entry with { At = entry.At.PlusSeconds(1) }));
        }).Check(Thorough);
    }

    private static string Write(DiaryFormat format, IEnumerable<Entry> entries)
    {
        using var text = new StringWriter();
        DiaryFile.WriteHeader(text, format);
        foreach (var entry in entries)
            DiaryFile.Write(text, format, entry);
        return text.ToString();
    }

    /// <summary>An empty file of JSON Lines is no file; an empty diary is one.</summary>
    private static List<Entry> Read(string text)
    {
        if (text is "")
            return [];
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. DiaryFile.Entries(bytes, now: null).Select(row =>
        {
            Assert.Empty(row.Problems);
            return row.Entry!;
        })];
    }
}
