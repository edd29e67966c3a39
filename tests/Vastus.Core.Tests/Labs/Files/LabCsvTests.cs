using System.Text;
using NodaTime;
using Vastus.Core.Labs.Files;

namespace Vastus.Core.Tests.Labs.Files;

public sealed class LabCsvTests
{
    [Fact]
    public void A_table_gives_its_results()
    {
        var file = Read("date,analyte,value,unit,low,high\n2026-03-12,Potassium,4.2,mmol/L,3.5,5.3\n2026-03-12T09:15,CK,<20,U/L,,200\n");

        Assert.Empty(file.Problems);
        Assert.Equal([(2, "Potassium", 4.2m, null, 3.5m, 5.3m), (3, "CK", 20m, "<", null, 200m)],
            file.Rows.Select(row => (row.Line, row.Name, row.Amount, row.Comparator, row.Low, row.High)));
        Assert.Equal("2026-03-12T09:15:00+01:00", Core.Diary.Moment.Text(file.Rows[1].At));
    }

    [Theory]
    [InlineData("date;test;result;unit;range\n12.03.2026;Kalium;4,2;mmol/l;3,5 - 5,3\n")]
    [InlineData("date\ttest\tresult\tunit\trange\n12.03.2026\tKalium\t4,2\tmmol/l\t3,5–5,3\n")]
    [InlineData("Test;Result;Unit;Date;Range\n\"Kalium\";\"4,2\";mmol/l;2026-03-12;3,5-5,3\n")]
    public void Semicolons_and_tabs_bring_a_decimal_comma(string table)
    {
        var row = Assert.Single(Read(table).Rows);

        Assert.Equal(("Kalium", 4.2m, "mmol/l", 3.5m, 5.3m), (row.Name, row.Amount, row.Unit, row.Low, row.High));
    }

    [Fact]
    public void A_word_in_place_of_a_number_is_passed_over_and_said()
    {
        var file = Read("date,analyte,value,unit\n2026-03-12,Borrelia,negative,\n2026-03-12,CRP,,mg/L\n");

        Assert.Empty(file.Rows);
        Assert.Equal([(2, "its value is a word and no number"), (3, "it holds no value")], file.Passed.Select(row => (row.Line, row.Why)));
    }

    [Theory]
    [InlineData("date,analyte,value\n2026-13-12,K,4.2\n", "t.csv:2: date: '2026-13-12' is not a day; write it like 2026-03-12")]
    [InlineData("date,analyte,value\n2026-03-12,,4.2\n", "t.csv:2: analyte: it does not say which test; write its name, such as potassium")]
    [InlineData("date,analyte,value\n2026-03-12,K,4.2.1\n", "t.csv:2: value: '4.2.1' is not a result; write a number, or one with < or > before it")]
    [InlineData("date,analyte,value\n2026-03-12,K,-4\n", "t.csv:2: value: '-4' is not a result; write a number, or one with < or > before it")]
    [InlineData("date,value\n2026-03-12,4\n", "t.csv:1: analyte: this column is missing; write a header such as date,analyte,value,unit,low,high")]
    [InlineData("date,analyte,value,colour\n2026-03-12,K,4,red\n", "t.csv:1: colour: not a column of a table of results; rename it or leave it out; the columns are date, analyte, loinc, value, unit, low, high, range")]
    [InlineData("date,analyte,value,low\n2026-03-12,K,4,low\n", "t.csv:2: low: 'low' is not a number; write the printed limit, or leave it empty")]
    [InlineData("", "t.csv:1: file: the file is empty; choose a FHIR bundle or a table of results")]
    public void What_is_wrong_is_named_and_nothing_is_taken(string table, string complaint)
    {
        var file = Read(table);

        Assert.Equal(complaint, file.Problems[0].ToString());
        Assert.Empty(file.Rows);
    }

    [Fact]
    public void A_file_that_is_no_text_is_refused() =>
        Assert.Equal("a character is not readable as UTF-8", Assert.Single(LabFile.Read("t.csv", new byte[] { 0x64, 0xff, 0xfe, 0x0a }, DateTimeZone.Utc).Problems).Problem.Wrong);

    [Fact]
    public void A_file_beyond_all_measure_is_refused_unread() =>
        Assert.Equal("the file is larger than 16 MB", Assert.Single(LabFile.Read("t.csv", new byte[LabFile.BytesMost + 1], DateTimeZone.Utc).Problems).Problem.Wrong);

    private static LabFile Read(string table) => LabFile.Read("t.csv", Encoding.UTF8.GetBytes(table), DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
}
