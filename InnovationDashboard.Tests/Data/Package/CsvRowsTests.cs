using System.Text;
using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;

namespace InnovationDashboard.Tests.Data.Package;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "1:a|b 2:1|2")]
    [InlineData("a,b\r\n1,2\r\n", "1:a|b 2:1|2")]
    [InlineData("a,b\n1,2", "1:a|b 2:1|2")]
    [InlineData("\uFEFFa,b\n1,2\n", "1:a|b 2:1|2")]
    [InlineData("a,b\n\"x\ny\",2\n3,4\n", "1:a|b 2:x\ny|2 4:3|4")]
    [InlineData("a,b\r\n\"x\r\ny\",2\r\n3,4\r\n", "1:a|b 2:x\r\ny|2 4:3|4")]
    [InlineData("a\n\"say \"\"hi\"\", please\"\n", "1:a 2:say \"hi\", please")]
    [InlineData("a,b\n\"\",\n", "1:a|b 2:|")]
    [InlineData("名称,值\n北京,１\n", "1:名称|值 2:北京|１")]
    [InlineData("a;b\n1;2\n", "1:a;b 2:1;2")]
    public void Read_WellFormed_GivesCellsWithTheLineOfTheFile(string text, string expected)
    {
        var (rows, problems) = Read(text);

        Assert.Empty(problems);
        Assert.Equal(expected, string.Join(' ', rows));
    }

    [Theory]
    [InlineData("a,b\n1,\"open\n2,3\n4,5\n", ProblemCode.QuoteOpen, 2)]
    [InlineData("a,b\n\"p\nq\",\"open\n2,3\n", ProblemCode.QuoteOpen, 3)]
    [InlineData("a,b\r\n\"p\r\nq\",\"open\r\n2,3\r\n", ProblemCode.QuoteOpen, 3)]
    [InlineData("\"a,b\n1,2\n", ProblemCode.QuoteOpen, 1)]
    [InlineData("a,b\n1,x\"y\n2,3\n", ProblemCode.QuoteStray, 2)]
    [InlineData("a,b\n1,\"x\"y\n2,3\n", ProblemCode.QuoteText, 2)]
    [InlineData("a,b\n1,\"x\" \n", ProblemCode.QuoteText, 2)]
    [InlineData("a,b\n1,x\u0007y\n", ProblemCode.ControlCharacter, 2)]
    [InlineData("a,b\n1,\u007f\n", ProblemCode.ControlCharacter, 2)]
    public void Read_BrokenQuotesOrDebris_ReportsTheLine(string text, ProblemCode code, int line)
    {
        var (_, problems) = Read(text);

        var problem = Assert.Single(problems);
        Assert.Equal((code, line), (problem.Code, problem.Line));
    }

    [Fact]
    public void Read_CellAboveLimit_ReportsAndGoesOn()
    {
        var (rows, problems) = Read($"a,b\n1,{new string('x', 51)}\n2,3\n", new PackageLimits { CellLength = 50 });

        var problem = Assert.Single(problems);
        Assert.Equal((ProblemCode.CellTooLong, 2, "1"), (problem.Code, problem.Line, problem.Field));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public void Read_CellAtLimit_IsNoProblem() => Assert.Empty(Read($"a,b\n1,{new string('京', 50)}\n", new PackageLimits { CellLength = 50 }).Problems);

    [Fact]
    public void Read_QuoteOpenBeforeAMegabyte_StopsAtTheRowLimit()
    {
        var text = new StringBuilder("a,b\n1,\"open\n");
        for (var index = 0; index < 100_000; index++)
        {
            text.Append("more,text\n");
        }

        var (rows, problems) = Read(text.ToString(), new PackageLimits { RowBytes = 100_000 });

        var problem = Assert.Single(problems);
        Assert.Equal((ProblemCode.RowTooLong, 2), (problem.Code, problem.Line));
        Assert.Single(rows);
    }

    [Fact]
    public void Read_RowsAboveLimit_StopsAfterTheLast()
    {
        var (rows, problems) = Read("a\n1\n2\n3\n4\n", new PackageLimits { Rows = 2 });

        var problem = Assert.Single(problems);
        Assert.Equal((ProblemCode.TooManyRows, 4), (problem.Code, problem.Line));
        Assert.Equal(3, rows.Count);
    }

    private static (List<string> Rows, List<PackageProblem> Problems) Read(string text, PackageLimits? limits = null)
    {
        var problems = new List<PackageProblem>();
        var found = new List<string>();
        using var rows = new CsvRows(new MemoryStream(Encoding.UTF8.GetBytes(text)), limits ?? PackageLimits.Default, problems.Add);
        while (rows.Read())
        {
            found.Add($"{rows.Line}:{string.Join('|', Enumerable.Range(0, rows.Count).Select(rows.Cell))}");
        }

        return (found, problems);
    }
}
