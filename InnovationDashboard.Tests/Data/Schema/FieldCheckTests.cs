using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Schema;

namespace InnovationDashboard.Tests.Data.Schema;

public sealed class FieldCheckTests
{
    private static readonly ConstraintsDescriptor Free = ConstraintsDescriptor.None;

    [Theory]
    [InlineData("5", null)]
    [InlineData("10", null)]
    [InlineData("4.99", ProblemCode.TooSmall)]
    [InlineData("10.01", ProblemCode.TooLarge)]
    [InlineData("x", ProblemCode.NotNumber)]
    public void Check_Limits_IncludeTheirEnds(string text, ProblemCode? expected) =>
        Assert.Equal(expected, Code("number", text, Free with { Minimum = "5", Maximum = "10" }));

    [Theory]
    [InlineData("ab", null)]
    [InlineData("a", ProblemCode.TooShort)]
    [InlineData("abcd", ProblemCode.TooLong)]
    [InlineData("京", ProblemCode.TooShort)]
    [InlineData("𠀀𠀁𠀂", null)]
    public void Check_Length_CountsCharactersNotUnits(string text, ProblemCode? expected) =>
        Assert.Equal(expected, Code("string", text, Free with { MinLength = 2, MaxLength = 3 }));

    [Theory]
    [InlineData("ab", null)]
    [InlineData("xab", ProblemCode.PatternMismatch)]
    [InlineData("ab\n", ProblemCode.PatternMismatch)]
    [InlineData("abab", ProblemCode.PatternMismatch)]
    public void Check_Pattern_MatchesTheWholeText(string text, ProblemCode? expected) =>
        Assert.Equal(expected, Code("string", text, Free with { Pattern = "ab|cd" }));

    [Theory]
    [InlineData("007", null)]
    [InlineData("8", ProblemCode.NotInEnum)]
    public void Check_Enum_ComparesValues(string text, ProblemCode? expected) =>
        Assert.Equal(expected, Code("integer", text, Free with { Enum = ["7"] }));

    [Theory]
    [InlineData("up", null)]
    [InlineData("Up", ProblemCode.NotInCategories)]
    public void Check_Categories_AreTheOnlyWords(string text, ProblemCode? expected) => Assert.Equal(expected, Code("string", text, Free, ["up", "down"]));

    [Fact]
    public void Check_SameGoodValueAgain_StaysGoodAndBadStaysBad()
    {
        var check = Field("string", Free with { Pattern = "[a-z]+" });

        Assert.Equal([null, ProblemCode.PatternMismatch, null, ProblemCode.PatternMismatch], ((string[])["a", "1", "a", "1"]).Select(text => check.Check(text)?.Code));
    }

    [Fact]
    public void Value_MissingValuesOfTheField_AreNoValue()
    {
        var check = Field("number", Free with { Required = true }, [], ["", "-"]);

        Assert.Null(check.Value("-"));
        Assert.Equal(ProblemCode.Required, check.Check(check.Value("-"))?.Code);
        Assert.Equal("0", check.Value("0"));
    }

    [Theory]
    [InlineData("(?<=a)b")]
    [InlineData(@"(a)\1")]
    [InlineData("a)|(b")]
    [InlineData("[a-")]
    public void Declaration_PatternThatCannotBeCarriedOut_IsReported(string pattern)
    {
        var sink = new ProblemSink(10);
        _ = new FieldCheck(Descriptor("string", Free with { Pattern = pattern }, [], [""]), sink);

        Assert.Equal(ProblemCode.PatternBroken, Assert.Single(sink.ToList()).Code);
    }

    private static ProblemCode? Code(string type, string text, ConstraintsDescriptor constraints, string[]? categories = null) =>
        Field(type, constraints, categories).Check(text)?.Code;

    private static FieldCheck Field(string type, ConstraintsDescriptor constraints, string[]? categories = null, string[]? missing = null)
    {
        var sink = new ProblemSink(10);
        var check = new FieldCheck(Descriptor(type, constraints, categories ?? [], missing ?? [""]), sink);
        Assert.Empty(sink.ToList());
        return check;
    }

    private static FieldDescriptor Descriptor(string type, ConstraintsDescriptor constraints, string[] categories, string[] missing) =>
        new("field", type, constraints, categories, missing, new JsonPlace("/field", 1));
}
