using InnovationDashboard.Data.Store;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Store;

public sealed class StoreBuilderTests
{
    [Fact]
    public void Build_RealSeeds_IsServedFromOneFileOfItsOwn()
    {
        using var host = new StoreHost();

        var state = host.Look();

        Assert.True(state.Phase == DataPhase.Ready, string.Join('\n', host.Log.Lines));
        Assert.Equal(["data-" + state.Version!.Hash + ".db", "data-" + state.Version.Hash + ".db.sha256", "store.lock", "store.owner"],
            Directory.EnumerateFiles(host.Options.DataFolder).Select(Path.GetFileName).Order());
    }
}
