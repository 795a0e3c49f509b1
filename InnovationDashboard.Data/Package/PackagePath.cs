namespace InnovationDashboard.Data.Package;

/// <summary>Keeps a declared path inside the package folder.</summary>
internal static class PackagePath
{
    /// <summary>True for a plain relative path: no URL, no drive, no root, no backslash, no <c>.</c> or <c>..</c> or empty step.</summary>
    public static bool IsInside(string path) =>
        path.Length is > 0 and <= 255
        && !path.Any(letter => letter is '\\' or ':' || char.IsControl(letter))
        && path.Split('/').All(step => step.Length > 0 && step is not ("." or "..") && step == step.Trim());

    /// <summary>True when the file, links followed, still lies in the folder.</summary>
    public static bool StaysInside(string folder, string path)
    {
        var root = RealPath(Path.GetFullPath(folder));
        var target = root;
        foreach (var step in path.Split('/'))
        {
            target = RealPath(Path.Combine(target, step));
        }

        return target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static string RealPath(string path)
    {
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        var target = entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry;
        return Path.TrimEndingDirectorySeparator(target.FullName);
    }
}
