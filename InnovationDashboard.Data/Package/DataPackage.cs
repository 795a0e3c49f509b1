using System.Text;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Values;

namespace InnovationDashboard.Data.Package;

/// <summary>An opened package folder. Its rows are streamed from the files, never held.</summary>
public sealed class DataPackage
{
    private readonly IReadOnlySet<string> readable;

    internal DataPackage(string folder, PackageDescriptor descriptor, DataVersion version, PackageLimits limits, IReadOnlyList<PackageProblem> problems, IReadOnlySet<string> readable)
    {
        Folder = folder;
        Descriptor = descriptor;
        Version = version;
        Limits = limits;
        Problems = problems;
        this.readable = readable;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The descriptor.</summary>
    public PackageDescriptor Descriptor { get; }

    /// <summary>Hash, version and day of what was there when the package was opened.</summary>
    public DataVersion Version { get; }

    /// <summary>Limits it is read under.</summary>
    public PackageLimits Limits { get; }

    /// <summary>What opening found wrong in descriptor and files; the validator reports it with the rest.</summary>
    internal IReadOnlyList<PackageProblem> Problems { get; }

    /// <summary>Rows of a table, streamed from its file. Meant for a package that was found valid.</summary>
    /// <param name="resource">Name of the resource.</param>
    /// <exception cref="ArgumentException">The package has no such table.</exception>
    /// <exception cref="PackageChangedException">The file is no longer what was validated.</exception>
    public IEnumerable<PackageRow> Rows(string resource)
    {
        var found = Descriptor.Find(resource);
        var schema = found?.Schema ?? throw new ArgumentException($"No table '{resource}'.", nameof(resource));
        return Stream(found, schema);
    }

    /// <summary>Text of a resource that is no table, or null when the package has none of that name.</summary>
    /// <exception cref="PackageChangedException">The file can no longer be read.</exception>
    public string? ReadText(string resource)
    {
        if (Descriptor.Find(resource) is not { Schema: null } found || !IsReadable(found))
        {
            return null;
        }

        var bytes = ReadBytes(found);
        return Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
    }

    /// <summary>Bytes of a file.</summary>
    /// <exception cref="PackageChangedException">The file can no longer be read.</exception>
    internal byte[] ReadBytes(ResourceDescriptor resource)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(Folder, resource.Path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PackageChangedException(new PackageProblem { Code = ProblemCode.FileUnreadable, Resource = resource.Name, File = resource.Path, Arguments = [error.Message] });
        }
    }

    /// <summary>True when the file was there, within its limit and UTF-8 when the package was opened.</summary>
    internal bool IsReadable(ResourceDescriptor resource) => readable.Contains(resource.Path);

    /// <summary>Opens the rows of a table, header first.</summary>
    internal CsvRows OpenRows(ResourceDescriptor resource, Action<PackageProblem> report)
    {
        var stream = new FileStream(Path.Combine(Folder, resource.Path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        return new CsvRows(stream, Limits, problem => report(problem with { Resource = resource.Name, File = resource.Path }));
    }

    private IEnumerable<PackageRow> Stream(ResourceDescriptor resource, TableDescriptor schema)
    {
        var layout = new RowLayout(schema);
        var changed = new PackageProblem { Code = ProblemCode.FileUnreadable, Resource = resource.Name, File = resource.Path };
        CsvRows rows;
        try
        {
            rows = OpenRows(resource, problem => throw new PackageChangedException(problem));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PackageChangedException(changed with { Arguments = [error.Message] });
        }

        using (rows)
        {
            if (!rows.Read() || rows.Count != schema.Fields.Count || schema.Fields.Where((field, index) => rows.Cell(index) != field.Name).Any())
            {
                throw new PackageChangedException(changed with { Code = ProblemCode.ColumnOrder, Line = 1 });
            }

            while (rows.Read())
            {
                if (rows.Count != schema.Fields.Count)
                {
                    throw new PackageChangedException(changed with { Code = ProblemCode.CellCount, Line = rows.Line });
                }

                yield return layout.Row(rows);
            }
        }
    }
}
