using System.Globalization;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Store;

public sealed class StoreFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Look_SecondInstanceOnTheFolder_SaysWhoHasItAndTakesOverLater()
    {
        using var first = new StoreHost(data: folder.Path);
        var version = first.Look().Version;
        using var second = new StoreHost(data: folder.Path);

        var refused = second.Look();

        Assert.Equal((DataPhase.Failed, null, StoreProblemCode.FolderInUse), (refused.Phase, refused.Version, refused.StoreProblem!.Code));
        Assert.Equal([folder.Path, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)], refused.StoreProblem.Arguments);

        second.Look();
        Assert.Single(second.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));

        first.Dispose();
        Assert.Equal((DataPhase.Ready, version), (second.Look().Phase, second.Catalog.Current.Version));
    }

    [Fact]
    public void Look_FolderCannotBeMade_SaysSo()
    {
        File.WriteAllText(folder.At("file"), "in the way");
        using var host = new StoreHost(data: folder.At("file", "data"));

        var state = host.Look();

        Assert.Equal((DataPhase.Failed, StoreProblemCode.FolderNotWritable), (state.Phase, state.StoreProblem!.Code));
        Assert.Equal(folder.At("file", "data"), state.StoreProblem.Arguments[0]);
    }

    [Fact]
    public void Look_ReadOnlyFileSystem_SaysSo()
    {
        using var mount = TmpfsMount.Try(folder.At("ro"), "size=1m");
        mount.Remount("ro");
        using var host = new StoreHost(data: mount.Path);

        var state = host.Look();

        Assert.Equal((DataPhase.Failed, StoreProblemCode.FolderNotWritable), (state.Phase, state.StoreProblem!.Code));
    }

    [Fact]
    public void Look_DiskFull_SaysSoLeavesNothingAndSucceedsWithRoom()
    {
        using var mount = TmpfsMount.Try(folder.At("full"), "size=512k");
        using var host = new StoreHost(data: mount.Path);

        var full = host.Look();

        Assert.Equal((DataPhase.Failed, null, StoreProblemCode.DiskFull), (full.Phase, full.Version, full.StoreProblem!.Code));
        Assert.Equal(["store.lock", "store.owner"], Directory.EnumerateFiles(mount.Path).Select(Path.GetFileName).Order());

        mount.Remount("size=200m");
        Assert.Equal(DataPhase.Ready, host.Look().Phase);
    }

    [Fact]
    public void Look_DiskFullForANewVersion_KeepsServingTheOldOne()
    {
        using var mount = TmpfsMount.Try(folder.At("full"), "size=200m");
        Seeds.CopyTo(folder.At("seeds"));
        using var host = new StoreHost(seeds: folder.At("seeds"), data: mount.Path);
        var old = host.Look().Version;
        SeedEdit.ChangePopulation(folder.At("seeds"));
        File.WriteAllBytes(System.IO.Path.Combine(mount.Path, "ballast"), new byte[mount.FreeBytes - 300_000]);

        var state = host.Look();

        Assert.Equal((DataPhase.Failed, old, StoreProblemCode.DiskFull), (state.Phase, state.Version, state.StoreProblem!.Code));
        Assert.Null(StoreFile.Fault(host.Catalog.FileOf(old!), old!));
    }

    public void Dispose() => folder.Dispose();
}
