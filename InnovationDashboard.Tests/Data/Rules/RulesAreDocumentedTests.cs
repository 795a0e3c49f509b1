using InnovationDashboard.Data.Problems;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Data.Rules;

public sealed class RulesAreDocumentedTests
{
    [Fact]
    public void EveryRule_StandsInTheDocumentation()
    {
        var text = File.ReadAllText(Path.Combine(Seeds.Repository, "docs", "data-package.md"));

        Assert.Equal([], Enum.GetNames<ProblemCode>().Where(code => !text.Contains($"`{code}`", StringComparison.Ordinal)));
    }
}
