namespace InnovationDashboard.Tests.Fixtures;

/// <summary>The real data package of the repository, and copies of it to change.</summary>
public static class Seeds
{
    /// <summary>Root of the repository: the folder with the solution, above the test program.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Folder of the real package. Never written by a test.</summary>
    public static string Folder => Path.Combine(Repository, "seeds");

    /// <summary>Copies the real package, so that a test may break it.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InnovationDashboard.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository: no InnovationDashboard.sln above them.");
    }
}
