using InnovationDashboard.Data.Package;
using InnovationDashboard.Data.Rules;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Data.Rules;

public sealed class SeedsAreValidTests
{
    [Fact]
    public void Seeds_OfTheRepository_HaveNoProblem()
    {
        var package = PackageReader.Open(Seeds.Folder).Package;

        Assert.NotNull(package);
        Assert.Empty(PackageValidator.Validate(package, cancellation: TestContext.Current.CancellationToken));
    }
}
