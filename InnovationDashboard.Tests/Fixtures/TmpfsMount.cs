using System.Diagnostics;

namespace InnovationDashboard.Tests.Fixtures;

/// <summary>A file system of a chosen size in memory, to run out of room or of rights on. Skips the test where mounting is not permitted.</summary>
internal sealed class TmpfsMount : IDisposable
{
    private TmpfsMount(string path) => Path = path;

    public string Path { get; }

    public long FreeBytes => new DriveInfo(Path).AvailableFreeSpace;

    public static TmpfsMount Try(string path, string options)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "tmpfs is Linux's.");
        Directory.CreateDirectory(path);
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path), "Mounting a tmpfs is not permitted here.");
        return new TmpfsMount(path);
    }

    public void Remount(string options) => Assert.True(Run("mount", "-o", "remount," + options, Path), "remount " + options);

    public void Dispose() => Run("umount", "--lazy", Path);

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
