using System.Text;
using Vastus.Core.Triggers.Problems;

namespace Vastus.Core.Tests.Triggers;

public sealed class BadProblemFileTests
{
    private const string Number = "write a number from -1e12 to 1e12, with a decimal point";

    [Theory]
    [InlineData("", "f:1: header: the file is empty; begin with a line of column names, such as stratum,case,heat")]
    [InlineData("\uFEFF", "f:1: header: the file is empty; begin with a line of column names, such as stratum,case,heat")]
    [InlineData("stratum,case,x\n", "f:1: rows: no rows follow the header; add a row for each case and each referent")]
    [InlineData("case,x\n1,2\n", "f:1: stratum: the column is missing; add it to the first line: every row needs it")]
    [InlineData("stratum,x\n1,2\n", "f:1: case: the column is missing; add it to the first line: every row needs it")]
    [InlineData("stratum,case\n1,1\n", "f:1: header: there is no column besides stratum and case; add a column for each thing to compare")]
    [InlineData("stratum;case;x\n1;1;0\n", "f:1: header: the columns are not separated by commas; save the file with commas between the cells")]
    [InlineData("stratum,case,x,x\n1,1,0,0\n", "f:1: x: the column comes twice; leave one out")]
    [InlineData("stratum,case,case,x\n1,1,0,0\n", "f:1: case: the column comes twice; leave one out")]
    [InlineData("stratum,case,,x\n1,1,0,0\n", "f:1: header: a column has no name; name it, or leave it out")]
    [InlineData("stratum,case,x\n1,2,0\n", "f:2: case: '2' is neither 0 nor 1; write 1 for a case, 0 for a referent")]
    [InlineData("stratum,case,x\n1,,0\n", "f:2: case: the cell is empty; write 1 for a case, 0 for a referent")]
    [InlineData("stratum,case,x\n,1,0\n", "f:2: stratum: the cell is empty; say which stratum the row belongs to")]
    [InlineData("stratum,case,x\n1,1,yes\n", "f:2: x: 'yes' is not a number; " + Number)]
    [InlineData("stratum,case,x\n1,1,\"1,5\"\n", "f:2: x: '1,5' is not a number; " + Number)]
    [InlineData("stratum,case,x\n1,1,\n", "f:2: x: the cell is empty; write a number, or leave the row out")]
    [InlineData("stratum,case,x\n1,1,NaN\n", "f:2: x: 'NaN' is no number that can be computed with; " + Number)]
    [InlineData("stratum,case,x\n1,1,-Infinity\n", "f:2: x: '-Infinity' is no number that can be computed with; " + Number)]
    [InlineData("stratum,case,x\n1,1,1e400\n", "f:2: x: '1e400' is no number that can be computed with; " + Number)]
    [InlineData("stratum,case,x\n1,1,2e12\n", "f:2: x: '2e12' is no number that can be computed with; " + Number)]
    [InlineData("stratum,case,x\n1,1,0,0\n", "f:2: row: 4 cells under 3 columns; write 3")]
    [InlineData("stratum,case,x\n1,1\n", "f:2: row: 2 cells under 3 columns; write 3")]
    [InlineData("stratum,case,x\n\uFFFD,1,0\n", "f:2: stratum: a character is not readable as UTF-8; save the file as UTF-8")]
    [InlineData("stratum,case,x\r\n1,1,0\r\n\r\n\"1,1,0\r\n", "f:4: row: a quotation mark is never closed; close it, or double it if it is part of the text")]
    public void The_line_says_where_what_and_what_would_be_right(string text, string expected)
    {
        Assert.Equal([expected], Lines(text));
    }

    [Fact]
    public void Every_problem_is_told_not_just_the_first()
    {
        Assert.Equal(
            [
                "f:2: stratum: the cell is empty; say which stratum the row belongs to",
                "f:2: case: 'x' is neither 0 nor 1; write 1 for a case, 0 for a referent",
                "f:2: a: the cell is empty; write a number, or leave the row out",
                "f:2: b: 'NaN' is no number that can be computed with; " + Number,
                "f:4: row: 1 cells under 4 columns; write 4",
            ],
            Lines("stratum,case,a,b\n,x,,NaN\n1,1,0,0\n1\n"));
    }

    [Theory]
    [InlineData(50, 0, "")]
    [InlineData(51, 1, "f:1: header: there are 51 covariates; keep at most 50")]
    [InlineData(9_000, 1, "f:1: header: there are 9000 covariates; keep at most 50")]
    [InlineData(1_000_000, 1, "f:1: row: the row has more than 10000 cells; leave cells out")]
    public void Too_many_columns_are_refused_by_their_number_and_not_held(int covariates, int problems, string line)
    {
        var text = "stratum,case," + string.Join(',', Enumerable.Range(0, covariates)) + "\n"
            + "1,1," + string.Join(',', Enumerable.Repeat('0', covariates)) + "\n";
        var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var file = ProblemFile.Read("f", bytes);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8 << 20);
        Assert.Equal(problems, file.ProblemCount);
        Assert.Equal(line, string.Join('\n', file.Problems));
    }

    [Fact]
    public void More_problems_than_can_be_read_are_counted()
    {
        var file = Read("stratum,case,x\n" + string.Concat(Enumerable.Repeat("1,1,?\n", 1_000)));

        Assert.Equal((20, 1_000), (file.Problems.Count, file.ProblemCount));
        Assert.Null(file.Sets);
    }

    [Fact]
    public void Strata_are_compared_to_the_letter_and_the_blank()
    {
        var file = Read("x,note_like,CASE,case,stratum\n1,0,0,1,a\n0,0,0,0,a\n0,0,0,0,A\n0,0,0,0,a \n0,0,0,0,å\n0,0,0,0,a\u030A\n");

        Assert.Equal(["x", "note_like", "CASE"], file.Covariates);
        Assert.Equal((5, 1, 2), (file.Sets!.StrataTotal, file.Sets.StrataUsed, file.Sets.RowsUsed));
    }

    [Fact]
    public void Strata_that_say_nothing_are_no_error()
    {
        var file = Read("stratum,case,x\n1,1,0\n2,0,1\n3,1,1\n3,1,0\n");

        Assert.Equal((0, 3, 0), (file.ProblemCount, file.Sets!.StrataTotal, file.Sets.StrataUsed));
    }

    private static IEnumerable<string> Lines(string text) => Read(text).Problems.Select(problem => problem.ToString());

    private static ProblemFile Read(string text) => ProblemFile.Read("f", new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
