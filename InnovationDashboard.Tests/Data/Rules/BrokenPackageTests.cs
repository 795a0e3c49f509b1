using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Tests.Fixtures;
using InnovationDashboard.Web.Validation;

namespace InnovationDashboard.Tests.Data.Rules;

public sealed class BrokenPackageTests
{
    public static TheoryData<ProblemCode> Codes => [.. BrokenPackages.All.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Validate_OneThingBroken_ReportsItWhereItStandsAndNothingElse(ProblemCode code)
    {
        using var tiny = new TinyPackage();
        var expected = BrokenPackages.All[code](tiny);

        var problems = tiny.Problems();

        var others = problems.Where(problem => problem.Code != code && problem.Code != tiny.AlsoAllowed).Select(problem => problem.ToString());
        Assert.Empty(others);
        var found = tiny.AlsoAllowed == code ? problems.First(problem => problem.Code == code) : Assert.Single(problems, problem => problem.Code == code);
        Assert.Equal((expected.Resource, expected.Line, expected.Field), (found.Resource, found.Line, found.Field));
        foreach (var language in Enum.GetValues<Language>())
        {
            var sentence = ProblemSentence.Of(found, language);
            Assert.DoesNotContain("{0}", sentence.Rule + sentence.ToDo, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryRule_HasABrokenPackage() => Assert.Empty(Enum.GetValues<ProblemCode>().Except(BrokenPackages.All.Keys));

    [Fact]
    public void Validate_TheMadeUpCity_HasNoProblem()
    {
        using var tiny = new TinyPackage();

        Assert.Empty(tiny.Problems());
    }
}
