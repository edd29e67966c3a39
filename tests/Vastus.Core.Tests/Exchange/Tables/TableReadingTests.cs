using System.Text;
using Vastus.Core.Exchange;
using Vastus.Core.Exchange.Tables;

namespace Vastus.Core.Tests.Exchange.Tables;

public sealed class TableReadingTests
{
    private const string Water = "Date=date,Water (ml)=fluid:mL";

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "Größe" }, { "utf-16", "Größe" }, { "utf-16BE", "Größe" }, { "windows-1252", "Größe" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Letters_are_read_whichever_way_they_are_written(string encoding, string name)
    {
        Encoding letters = encoding is "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);
        var text = $"Date,{name}\n2026-03-01,3\n";

        var table = new TableOf([.. letters.GetPreamble(), .. letters.GetBytes(text)]);

        Assert.Equal([$"2026-03-01T12:00 custom {name} 3"], table.Entries($"Date=date,{name}=custom"));
    }

    [Theory]
    [InlineData("Date,Water (ml)\n2026-03-01,250\n")]
    [InlineData("Date;Water (ml)\r\n2026-03-01;250\r\n")]
    [InlineData("Date\tWater (ml)\n2026-03-01\t250\n")]
    [InlineData("\uFEFFDate,Water (ml)\n2026-03-01,250")]
    [InlineData("sep=;\r\nDate;Water (ml)\r\n2026-03-01;250\r\n")]
    [InlineData("\"Date\";\"Water (ml)\"\n\"2026-03-01\";\"250\"\n\n;\n")]
    [InlineData("Date,Water (ml),,\n2026-03-01,250,,\n2026-03-01,,,\n")]
    public void Cells_are_found_whatever_stands_between_them(string text)
    {
        Assert.Equal(["2026-03-01T12:00 fluid 250 mL"], new TableOf(text).Entries(Water));
    }

    [Theory]
    [InlineData("2026-03-01 22:10", "2026-03-01T22:10")]
    [InlineData("2026-03-01T22:10:05+05:00", "2026-03-01T22:10")]
    [InlineData("2026-03-01T22:10:05.123Z", "2026-03-01T22:10")]
    [InlineData("2026/03/01 10:10 PM", "2026-03-01T22:10")]
    [InlineData("01.03.2026 22:10", "2026-03-01T22:10")]
    [InlineData("1.3.26, 22:10 Uhr", "2026-03-01T22:10")]
    [InlineData("Mar 1, 2026 10:10 pm", "2026-03-01T22:10")]
    [InlineData("Sunday, March 1, 2026 at 12:10 am", null)]
    [InlineData("Sun, 1 Mar 2026 12:10 am", "2026-03-01T00:10")]
    [InlineData("1st Mar 2026", "2026-03-01T12:00")]
    [InlineData("1 März 2026 12:10 PM", "2026-03-01T12:10")]
    [InlineData("20260301", "2026-03-01T12:00")]
    [InlineData("1772395800", "2026-03-01T21:10")]
    [InlineData("1772395800000", "2026-03-01T21:10")]
    [InlineData("2026-02-30", null)]
    [InlineData("2026-03-01 25:10", null)]
    [InlineData("yesterday", null)]
    public void A_day_and_a_time_are_read_in_many_forms(string cell, string? at)
    {
        var table = new TableOf($"When;Mood\n{cell};3\n");

        if (at is null)
            Assert.Equal([$"2: When: '{cell}' is not a day and a time; write it like 2026-03-01 22:10"], table.Problems("When=at,Mood=custom"));
        else
            Assert.Equal([$"{at} custom Mood 3"], table.Entries("When=at,Mood=custom"));
    }

    [Theory]
    [InlineData("13/02/2026", DateOrder.Dmy, false)]
    [InlineData("02/13/2026", DateOrder.Mdy, false)]
    [InlineData("03/04/2026", null, true)]
    [InlineData("01/01/2026", null, false)]
    [InlineData("2026-03-04", null, false)]
    public void Which_comes_first_in_a_date_is_told_by_the_data_or_asked(string cell, DateOrder? order, bool asked)
    {
        var look = new TableOf($"Date,Mood\n{cell},3\n01/01/2026,2\n").Look;

        Assert.Equal((order, asked), (look.Guess.Order, look.Undecided));
        Assert.Equal(asked, look.Guess.Problems(look.Undecided).Any(problem => problem.Field is "order"));
    }

    [Fact]
    public void The_order_that_was_said_is_used()
    {
        const string Mood = "Date=date,Mood=custom";
        var table = new TableOf("Date,Mood\n03/02/2026,3\n");

        Assert.Equal(["2026-02-03T12:00 custom Mood 3"], table.Entries($"{Mood},@order=dmy"));
        Assert.Equal(["2026-03-02T12:00 custom Mood 3"], table.Entries($"{Mood},@order=mdy"));
    }

    [Theory]
    [InlineData("1,5", "1500")]
    [InlineData("1.234,5", "1234500")]
    [InlineData("0,75 l", "750")]
    [InlineData("250ml", "250")]
    [InlineData("2", "2000")]
    public void A_decimal_comma_and_a_unit_in_the_cell_are_understood(string cell, string millilitres)
    {
        var table = new TableOf($"Date;Water (l)\n2026-03-01;{cell}\n2026-03-01;0,25\n");

        if (decimal.Parse(millilitres, System.Globalization.CultureInfo.InvariantCulture) > 20_000)
            Assert.NotEmpty(table.Problems());
        else
            Assert.Equal($"2026-03-01T12:00 fluid {millilitres} mL", table.Entries()[0]);
    }

    [Theory]
    [InlineData("8 fl oz", "236.6")]
    [InlineData("2 cups", "473.2")]
    [InlineData("0.5 L", "500")]
    public void Drinks_are_turned_into_millilitres(string cell, string millilitres)
    {
        Assert.Equal([$"2026-03-01T12:00 fluid {millilitres} mL"], new TableOf($"Date,Water (ml)\n2026-03-01,{cell}\n").Entries(Water));
    }

    [Fact]
    public void All_that_is_wrong_is_told_with_its_line_and_column_and_the_row_gives_nothing()
    {
        var table = new TableOf("Date,Water (ml),Mood\n2026-03-01,much,3\n,250,3\n2026-13-01,250,\n2026-03-01,-5,\n2036-03-01,5,\n2026-03-01,\"1\"2,\n2026-03-01,1,2,3\n2026-03-01,1,2\n");

        Assert.Equal(
        [
            "2: Water (ml): 'much' is not a number; correct it, or leave the column out",
            "3: Date: the cell is empty; every row needs its day",
            "4: Date: '2026-13-01' is not a day; write it like 2026-03-01 22:10",
            "5: Water (ml): -5 is out of range; write a number from 0 to 20000 mL",
            "6: Date: '2036-03-01T12:00:00+01:00' is more than a day ahead; write a time that has come",
            "7: row: text follows a closing quotation mark; double quotation marks inside a cell",
            "8: row: 4 cells under 3 columns; put text that holds a separator in quotation marks",
        ], table.Problems($"{Water},Mood=custom"));
        Assert.Equal(2, table.Rows($"{Water},Mood=custom").Count(row => row.Entry is not null));
    }

    [Fact]
    public void A_mapping_is_read_as_it_is_written_whatever_the_columns_are_called()
    {
        var table = new TableOf("Date,\"Water, cold (ml)\",\"say \"\"x\"\"=y\",@row\n2026-03-01,250,1,2\n").File.Table!;
        var mapping = new TableMapping(new Dictionary<string, ColumnMeaning>
        {
            ["Date"] = ColumnMeaning.Parse("date")!,
            ["Water, cold (ml)"] = ColumnMeaning.Parse("fluid", "mL")!,
            ["say \"x\"=y"] = ColumnMeaning.Parse("custom")!,
            ["@row"] = ColumnMeaning.Parse("tag")!,
        }, "spasm", DateOrder.Mdy);

        var again = TableMapping.Parse(mapping.ToString(), table).Value!;

        Assert.Equal("""Date=date,"Water, cold (ml)"=fluid:mL,"say ""x""=y"=custom,"@row"=tag,@row=spasm,@order=mdy""", mapping.ToString());
        Assert.Equal(mapping.ToString(), again.ToString());
    }

    [Theory]
    [InlineData("Water (ml)=fluid", "columns: no column says on which day it was; choose the column with the day")]
    [InlineData("Date=date", "columns: no column holds anything for the diary; choose what at least one more column is")]
    [InlineData("Date=date,Mood=intensity,Water (ml)=fluid", "row: 'Mood' is about the row, and nothing says what a row is; say what each row is")]
    [InlineData("Date=date,Mood=fluid:mL,Water (ml)=fluid", "Water (ml): two columns are 'Water or plain drink, in mL'; leave one of them out")]
    public void What_a_mapping_lacks_is_told(string mapping, string problem)
    {
        var table = new TableOf("Date,Water (ml),Mood\n2026-03-01,250,3\n");

        Assert.Equal([problem], TableMapping.Parse(mapping, table.File.Table!).Value!.Problems(undecided: false).Select(found => found.ToString()));
    }

    [Theory]
    [InlineData("Date=date,Wine=fluid", "Wine: the file has no such column; write one of Date, Water (ml)")]
    [InlineData("Date=daily", "Date: 'daily' is no meaning of a column; write at, date, time, fluid:mL, sleep:h, spasm:0-10, note or another; the documentation has them all")]
    [InlineData("@row=meal", "@row: 'meal' is not what a row can be; write spasm, medicine, food, fluid, exercise, sleep, custom")]
    public void A_word_that_is_not_known_is_refused_by_name(string mapping, string problem)
    {
        var table = new TableOf("Date,Water (ml)\n2026-03-01,250\n");

        Assert.Equal([problem], TableMapping.Parse(mapping, table.File.Table!).Problems.Select(found => found.ToString()));
    }

    [Fact]
    public void The_unit_may_be_left_to_the_name_of_the_column()
    {
        Assert.Equal(["2026-03-01T12:00 fluid 500 mL"], new TableOf("Date,Water (l)\n2026-03-01,0.5\n").Entries("date=date,water (l)=fluid"));
    }

    [Theory]
    [InlineData("at,kind,amount\n", IncomingKind.Diary)]
    [InlineData("at,kind,wine\n", IncomingKind.Diary)]
    [InlineData("at,amount\n", IncomingKind.Diary)]
    [InlineData("{\"at\":\"2026-03-01T22:10:00+01:00\",\"kind\":\"note\",\"note\":\"\\\"resourceType\\\"\"}\n", IncomingKind.Diary)]
    [InlineData("just some words\n", IncomingKind.Diary)]
    [InlineData("", IncomingKind.Diary)]
    [InlineData(" \n{\n  \"resourceType\" : \"Bundle\"", IncomingKind.Fhir)]
    [InlineData("[{\"resourceType\":\"Condition\"}]", IncomingKind.Fhir)]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><HealthData>", IncomingKind.AppleHealth)]
    [InlineData("PK\u0003\u0004", IncomingKind.AppleHealth)]
    [InlineData("PK\u0003\u0004....[Content_Types].xml", IncomingKind.Unknown)]
    [InlineData("%PDF-1.7", IncomingKind.Unknown)]
    [InlineData("Date,Mood\n", IncomingKind.Table)]
    public void A_file_is_recognised_by_what_is_in_it(string text, IncomingKind kind)
    {
        Assert.Equal(kind, new TableOf(text).File.Kind);
    }
}
