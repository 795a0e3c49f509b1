using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Package;

/// <summary>Opens a package folder: descriptor, existence, size and encoding of its files, and the hash that names the data version.</summary>
public static class PackageReader
{
    /// <summary>Name of the descriptor in the package folder.</summary>
    public const string DescriptorName = "datapackage.json";

    /// <summary>Opens a folder. Whatever bytes it holds, the answer is a package or problems, never an exception.</summary>
    /// <param name="folder">Folder with <c>datapackage.json</c>.</param>
    /// <param name="limits">Limits; the product's when null.</param>
    public static PackageOpening Open(string folder, PackageLimits? limits = null)
    {
        limits ??= PackageLimits.Default;
        if (!Directory.Exists(folder))
        {
            return Refused(new PackageProblem { Code = ProblemCode.FolderMissing, File = folder });
        }

        var problems = new ProblemSink(int.MaxValue);
        using var hash = new PackageHash();
        var scan = new FileScan(hash.Bytes);
        var descriptorPath = Path.Combine(folder, DescriptorName);
        if (!File.Exists(descriptorPath))
        {
            return Refused(new PackageProblem { Code = ProblemCode.DescriptorMissing, File = DescriptorName });
        }

        if (!Scan(folder, "", DescriptorName, limits.DescriptorBytes, hash, scan, problems) || ReadBytes(descriptorPath, problems) is not { } bytes)
        {
            return new PackageOpening(null, problems.ToList());
        }

        if (DescriptorReader.Read(bytes, problems) is not { } descriptor)
        {
            return new PackageOpening(null, problems.ToList());
        }

        var readable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in descriptor.Resources)
        {
            if (resource.Path.Length > 0 && Scan(folder, resource.Name, resource.Path, limits.FileBytes, hash, scan, problems))
            {
                readable.Add(resource.Path);
            }
        }

        var version = new DataVersion(hash.End(), descriptor.Version, descriptor.Created);
        return new PackageOpening(new DataPackage(folder, descriptor, version, limits, problems.ToList(), readable), []);
    }

    private static bool Scan(string folder, string resource, string path, long limit, PackageHash hash, FileScan scan, ProblemSink problems)
    {
        var problem = new PackageProblem { Code = ProblemCode.FileMissing, Resource = resource, File = path };
        try
        {
            var full = Path.Combine(folder, path);
            if (!File.Exists(full))
            {
                hash.Begin(path, -1);
                problems.Add(problem);
                return false;
            }

            if (!PackagePath.StaysInside(folder, path))
            {
                problems.Add(problem with { Code = ProblemCode.PathRefused, Cell = path });
                return false;
            }

            using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            hash.Begin(path, stream.Length);
            if (!scan.Run(stream, limit))
            {
                problems.Add(problem with { Code = ProblemCode.FileTooLarge, Arguments = [limit.ToString(System.Globalization.CultureInfo.InvariantCulture)] });
                return false;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(problem with { Code = ProblemCode.FileUnreadable, Arguments = [error.Message] });
            return false;
        }

        if (scan.Problem(resource, path) is { } fault)
        {
            problems.Add(fault);
            return false;
        }

        return true;
    }

    private static byte[]? ReadBytes(string path, ProblemSink problems)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new PackageProblem { Code = ProblemCode.FileUnreadable, File = DescriptorName, Arguments = [error.Message] });
            return null;
        }
    }

    private static PackageOpening Refused(PackageProblem problem) => new(null, [problem]);
}
